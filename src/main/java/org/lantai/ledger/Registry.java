package org.lantai.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Gives names of one kind to what claims them, keeping every promise. Keys are compared by {@link PromiseKind#alike}. The rules, in this
 * order:
 *
 * <ol>
 *   <li>The last row of a name says whose it is. Who holds a name keeps it.
 *   <li>A name whose holder is gone goes to the claim that had it under the same key before, or had it under a former
 *       key. It is promised anew, in a line of its own, so that the name stays there when the earlier key comes back.
 *   <li>Everything else gets a name that was never promised to anything.
 * </ol>
 *
 * So two rows may have one name and different keys, or one key and different names; but no two claims ever share a name.
 */
final class Registry {
    private final PromiseKind kind;
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Fact> newFacts = new ArrayList<>();

    /** @param rows the ledger's promises, in its order; those of other kinds are passed over */
    Registry(PromiseKind kind, List<Row> rows) {
        this.kind = kind;
        List<Row> own = rows.stream().filter(row -> row.kind() == kind).toList();
        own.forEach(row -> {
            holders.put(row.name(), kind.alike(row.key()));
            names.put(kind.alike(row.key()), row.name());
        });
        // Where one name was promised under two spellings, each spelling leads to what it was promised.
        own.forEach(row -> names.put(row.key(), row.name()));
    }

    /** Makes a name for a claim, one that is not taken. */
    interface Coiner {
        String coin(Claim claim, Predicate<String> taken);
    }

    /** Names all claims; where two of them want one name, the earlier in the list gets it. */
    void give(List<Claim> claims, Coiner coiner) {
        Set<String> promised = Set.copyOf(holders.keySet());
        claims.forEach(this::giveHeld);
        claims.stream().filter(this::isOpen).forEach(this::giveFormer);
        claims.stream()
                .filter(this::isOpen)
                .forEach(claim ->
                        give(claim, coiner.coin(claim, name -> promised.contains(name) || taken.contains(name))));
    }

    /** The name of each claim that has one, by its key; a view, since it is asked for each of them. */
    Map<String, String> given() {
        return Collections.unmodifiableMap(given);
    }

    /** What has to be written into the ledger, in the order of promising. */
    List<Fact> newFacts() {
        return List.copyOf(newFacts);
    }

    private boolean isOpen(Claim claim) {
        return !given.containsKey(claim.key());
    }

    private void giveHeld(Claim claim) {
        nameOf(claim.key()).filter(name -> holds(claim, name)).ifPresent(name -> give(claim, name));
    }

    private boolean holds(Claim claim, String name) {
        return kind.alike(claim.key()).equals(holders.get(name));
    }

    private Optional<String> nameOf(String key) {
        return Optional.ofNullable(names.get(key)).or(() -> Optional.ofNullable(names.get(kind.alike(key))));
    }

    private void giveFormer(Claim claim) {
        Stream.concat(Stream.of(claim.key()), claim.formerKeys().stream())
                .flatMap(key -> nameOf(key).stream())
                .filter(name -> !taken.contains(name))
                .findFirst()
                .ifPresent(name -> give(claim, name));
    }

    private void give(Claim claim, String name) {
        given.put(claim.key(), name);
        taken.add(name);
        if (!holds(claim, name)) {
            Row row = new Row(kind, name, claim.key(), claim.label());
            newFacts.add(holders.containsKey(name) ? new Fact.Renamed(row) : row);
        }
    }
}
