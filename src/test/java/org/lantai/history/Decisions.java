package org.lantai.history;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lantai.subjects.vocabulary.NameKey;

/** What the archivist has decided that may change what an address means. */
final class Decisions {
    private final Map<String, Set<String>> successors = new HashMap<>();
    private final Map<Piece, Set<Piece>> joined = new EnumMap<>(Piece.class);
    private final Map<Piece, Set<String>> titles = new EnumMap<>(Piece.class);
    private final Set<Piece> parted = EnumSet.noneOf(Piece.class);
    private final Set<Piece> takenDown = EnumSet.noneOf(Piece.class);

    /** A name is counted under another from now on. */
    void renamed(String name, String later) {
        successors.computeIfAbsent(NameKey.of(name), k -> new TreeSet<>()).add(NameKey.of(later));
    }

    /** The archivist has confirmed that two articles are one. */
    void joined(Piece one, Piece other) {
        joined.computeIfAbsent(one, k -> EnumSet.of(one)).add(other);
        joined.computeIfAbsent(other, k -> EnumSet.of(other)).add(one);
    }

    /** The archivist has parted captures of an article: until the next build its addresses may settle. */
    void parted(Piece piece) {
        parted.add(piece);
    }

    boolean isParted(Piece piece) {
        return parted.contains(piece);
    }

    void settled() {
        parted.clear();
    }

    /** What the archivist says of an article at present. */
    void noticed(Capture capture) {
        Set<String> all = titles.computeIfAbsent(capture.piece(), k -> new TreeSet<>());
        all.add(capture.title());
        all.add(capture.headline());
        if (capture.hiddenCompletely()) {
            takenDown.add(capture.piece());
        } else {
            takenDown.remove(capture.piece());
        }
    }

    /** Articles whose headlines must stand nowhere, also when their captures were deleted since. */
    Set<Piece> takenDown() {
        return Set.copyOf(takenDown);
    }

    /** Under which headlines an article was ever known. */
    Set<String> titles(Piece piece) {
        return titles.getOrDefault(piece, Set.of(piece.title()));
    }

    Set<Piece> joinedTo(Piece piece) {
        return joined.getOrDefault(piece, Set.of(piece));
    }

    /** Under which names, as {@link NameKey}s, something called so may stand now. */
    Set<String> namesOf(String name) {
        Set<String> names = new TreeSet<>(Set.of(NameKey.of(name)));
        int size;
        do {
            size = names.size();
            Set.copyOf(names).forEach(known -> names.addAll(successors.getOrDefault(known, Set.of())));
        } while (names.size() > size);
        return names;
    }

    Decisions copy() {
        Decisions copy = new Decisions();
        copy.add(this);
        return copy;
    }

    void add(Decisions other) {
        other.successors.forEach(
                (k, v) -> successors.computeIfAbsent(k, x -> new TreeSet<>()).addAll(v));
        other.joined.forEach((k, v) -> joined.computeIfAbsent(k, EnumSet::of).addAll(v));
        other.titles.forEach(
                (k, v) -> titles.computeIfAbsent(k, x -> new TreeSet<>()).addAll(v));
        parted.addAll(other.parted);
        takenDown.addAll(other.takenDown);
    }
}
