package org.lantai.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lantai.catalog.Catalog;
import org.lantai.model.DocumentId;
import org.lantai.subjects.Entry;
import org.lantai.witness.Witness;

/**
 * Which id an article goes by that was captured from several addresses, each of which has an id of its own. What was
 * published must not change its meaning whichever capture is found the cleanest today, so the ledger decides: the id by
 * which these captures were joined before; else the one that was promised first; else, where none of them was ever
 * published, that of the text. A row {@code witness} for each other capture remembers it.
 */
final class WitnessIds {
    private final List<Row> rows;
    /** The place of the first promise of each id; only looked up. */
    private final Map<String, Integer> first = new HashMap<>();

    private final Map<String, List<Row>> byKey = new HashMap<>();
    private final Map<String, List<Row>> byId = new HashMap<>();

    /** @param rows the ledger's rows, in its order */
    WitnessIds(List<Row> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.kind() == PromiseKind.DOCUMENT) {
                first.putIfAbsent(row.name(), i);
            } else if (row.kind() == PromiseKind.WITNESS) {
                byKey.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row);
                byId.computeIfAbsent(row.name(), k -> new ArrayList<>()).add(row);
            }
        }
    }

    /** The captures of an article from other addresses than that of its text. */
    static List<Entry> of(Entry entry, Catalog catalog) {
        Map<String, Entry> byKey = new TreeMap<>();
        catalog.witnesses(entry).stream()
                .map(Witness::entry)
                .filter(capture -> !capture.key().equals(entry.key()))
                .forEach(capture -> byKey.putIfAbsent(capture.key(), capture));
        return List.copyOf(byKey.values());
    }

    /**
     * The id of each article that was captured from several addresses, by the key of its text.
     *
     * @param given the id of each capture, by its key
     */
    Map<String, String> joined(Catalog catalog, Map<String, String> given) {
        Map<String, String> joined = new HashMap<>();
        for (Entry entry : catalog.entries()) {
            List<Entry> others = of(entry, catalog);
            if (!others.isEmpty()) {
                joined.put(entry.key(), id(entry, others, given));
            }
        }
        return joined;
    }

    private String id(Entry text, List<Entry> others, Map<String, String> given) {
        Map<String, String> ids = new TreeMap<>();
        Stream.concat(Stream.of(text), others.stream())
                .map(Entry::key)
                .forEach(key -> Optional.ofNullable(given.get(key)).ifPresent(id -> ids.put(key, id)));
        return before(ids)
                .or(() -> earliest(ids.values()))
                .orElseGet(() -> Optional.ofNullable(ids.get(text.key())).orElseThrow());
    }

    private Optional<String> before(Map<String, String> ids) {
        Set<String> known = new HashSet<>(ids.values());
        List<String> joined = ids.keySet().stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .map(Row::name)
                .filter(known::contains)
                .toList();
        return earliest(joined);
    }

    private Optional<String> earliest(Collection<String> ids) {
        return ids.stream().filter(first::containsKey).min((a, b) -> Integer.compare(place(a), place(b)));
    }

    private int place(String id) {
        return first.getOrDefault(id, rows.size());
    }

    /** What the ledger has to remember that it does not yet. */
    List<Row> newRows(Catalog catalog, Map<String, String> joined, Map<String, String> given) {
        List<Row> added = new ArrayList<>();
        for (Entry entry : catalog.entries()) {
            String id = joined.get(entry.key());
            if (id != null) {
                Stream.concat(Stream.of(entry), of(entry, catalog).stream())
                        .filter(capture -> !id.equals(given.get(capture.key())))
                        .map(capture -> new Row(PromiseKind.WITNESS, id, capture.key(), capture.title()))
                        .filter(row -> !remembers(row))
                        .forEach(added::add);
            }
        }
        added.sort((a, b) -> a.key().compareTo(b.key()));
        return added;
    }

    private boolean remembers(Row row) {
        return byKey.getOrDefault(row.key(), List.of()).stream()
                .anyMatch(known -> known.name().equals(row.name()));
    }

    /** The document of a capture that was joined to one whose own capture is gone. */
    Optional<DocumentId> copy(DocumentId gone, Map<String, DocumentId> shown) {
        return byId.getOrDefault(gone.value(), List.of()).stream()
                .flatMap(row -> Stream.ofNullable(shown.get(row.key())))
                .findFirst();
    }
}
