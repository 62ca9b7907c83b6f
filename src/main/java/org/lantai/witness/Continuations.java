package org.lantai.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.subjects.Entry;
import org.lantai.text.Fold;

/**
 * Where the link to the rest of a text (余下全文) leads: to what stands behind it, which is its second page, or to the
 * whole of it, which is another capture of it. Their texts tell.
 *
 * @param documents the documents; those that are pages of one text are linked by numbers
 * @param wholes the keys of those that are the beginning of a text, with the key of the whole
 */
record Continuations(List<Entry> documents, SortedMap<String, String> wholes) {
    /** Shorter lines may begin any text. */
    private static final int SHORTEST = 12;

    static Continuations of(List<Entry> documents, Texts texts) {
        Map<String, Entry> byKey = new HashMap<>();
        documents.forEach(e -> byKey.put(e.key(), e));
        SortedMap<String, String> wholes = new TreeMap<>();
        for (Entry entry : documents) {
            Optional<Entry> rest = entry.rest()
                    .flatMap(key -> Optional.ofNullable(byKey.get(key)))
                    .filter(other -> isOfOneName(entry, other));
            if (rest.isPresent() && holds(texts, rest.get(), entry)) {
                wholes.put(entry.key(), rest.get().key());
            } else if (rest.isPresent() && !linksPages(entry) && !linksPages(byKey.get(rest.get().key()))) {
                link(byKey, entry, rest.get());
            }
        }
        List<Entry> linked = new ArrayList<>();
        documents.forEach(e -> linked.add(byKey.getOrDefault(e.key(), e)));
        return new Continuations(List.copyOf(linked), wholes);
    }

    private static boolean isOfOneName(Entry one, Entry other) {
        return !one.key().equals(other.key())
                && PartTitle.of(one.title()).stem().equals(PartTitle.of(other.title()).stem());
    }

    private static boolean linksPages(Entry entry) {
        return !entry.parts().isEmpty();
    }

    private static void link(Map<String, Entry> byKey, Entry first, Entry second) {
        SortedMap<Integer, String> pages = new TreeMap<>(Map.of(1, first.key(), 2, second.key()));
        byKey.put(first.key(), first.withParts(pages));
        byKey.put(second.key(), second.withParts(pages));
    }

    private static boolean holds(Texts texts, Entry whole, Entry beginning) {
        Optional<String> first = texts.read(beginning.origin()).flatMap(Continuations::firstLine);
        Optional<String> text = texts.read(whole.origin()).map(document -> Fold.letters(Block.text(document.blocks())));
        return first.isEmpty() || text.isEmpty() || text.get().contains(first.get());
    }

    private static Optional<String> firstLine(Document document) {
        return document.blocks().stream()
                .map(block -> Fold.letters(block.text()))
                .filter(line -> line.length() >= SHORTEST)
                .findFirst();
    }
}
