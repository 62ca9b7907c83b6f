package org.lantai.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantai.model.Origin;
import org.lantai.witness.PublishedAs;

/** The captures that published documents were made of, as the ledger names them. */
final class PublishedBefore implements PublishedAs {
    private final Map<String, String> byCapture = new HashMap<>();
    private final Set<String> remembered = new HashSet<>();

    PublishedBefore(LedgerFacts facts) {
        facts.all(Fact.Captured.class).forEach(this::add);
    }

    private void add(Fact.Captured capture) {
        String id = capture.id().value();
        remembered.add(id);
        byCapture.putIfAbsent(capture.digest(), id);
        byCapture.putIfAbsent(at(capture.digest(), capture.address()), id);
    }

    private static String at(String digest, String address) {
        return digest + " " + address;
    }

    /** Of equal bytes at two addresses each has its own. */
    @Override
    public Optional<String> id(Origin capture) {
        String address = LedgerColumns.clean(capture.url().orElse(""));
        return Optional.ofNullable(byCapture.get(at(capture.lines(), address)))
                .or(() -> Optional.ofNullable(byCapture.get(capture.lines())));
    }

    @Override
    public boolean remembers(String id) {
        return remembered.contains(id);
    }
}
