package org.lantai.witness.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.lantai.model.Document;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;
import org.lantai.text.Fold;

/**
 * Where the link to the rest of a text (余下全文) leads, whatever its address: to what stands behind it, which is its next
 * page, or to the whole of it, which is another capture of it. Their texts tell.
 */
final class Continuations {
    /** Shorter lines may begin any text. */
    private static final int SHORTEST = 12;

    private final Map<String, Entry> byKey = new HashMap<>();
    private final Function<Origin, Optional<Document>> texts;
    private final SortedMap<String, String> wholes = new TreeMap<>();
    /** The key of the next page by that of each page. */
    private final SortedMap<String, String> next = new TreeMap<>();

    private Continuations(List<Entry> documents, Function<Origin, Optional<Document>> texts) {
        documents.forEach(e -> byKey.put(e.key(), e));
        this.texts = texts;
    }

    /**
     * What is found.
     *
     * @param documents the documents in their order; those that are pages of one text are linked by numbers
     * @param wholes the keys of those that are the beginning of a text, with the key of the whole
     */
    record Found(List<Entry> documents, SortedMap<String, String> wholes) {}

    static Found of(List<Entry> documents, Function<Origin, Optional<Document>> texts) {
        Continuations continuations = new Continuations(documents, texts);
        documents.forEach(continuations::read);
        continuations.number();
        return new Found(
                documents.stream()
                        .map(e -> continuations.byKey.getOrDefault(e.key(), e))
                        .toList(),
                continuations.wholes);
    }

    private void read(Entry entry) {
        entry.rest()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)))
                .filter(there -> isOfOneName(entry, there))
                .ifPresent(there -> {
                    if (holds(there, entry)) {
                        wholes.put(entry.key(), there.key());
                    } else if (isNext(entry, there)) {
                        next.put(entry.key(), there.key());
                    }
                });
    }

    private static boolean isOfOneName(Entry one, Entry other) {
        PartTitle title = PartTitle.of(one.title());
        return !one.key().equals(other.key())
                && title.stem().equals(PartTitle.of(other.title()).stem())
                && !title.isInstalment();
    }

    /** A site may have one headline for all of its pages, so that more must tell: the day, or that the text breaks off. */
    private static boolean isNext(Entry entry, Entry there) {
        boolean dated = entry.date().isPresent()
                && entry.date()
                        .map(PartialDate::withoutTime)
                        .equals(there.date().map(PartialDate::withoutTime));
        return entry.parts().isEmpty() && there.parts().isEmpty() && (dated || entry.cut());
    }

    /** Numbers the pages of each text, which is read once from its first page on. */
    private void number() {
        Set<String> later = new HashSet<>(next.values());
        for (String first : next.keySet()) {
            if (!later.contains(first)) {
                SortedMap<Integer, String> pages = pages(first);
                pages.values()
                        .forEach(key -> Optional.ofNullable(byKey.get(key))
                                .filter(page -> page.parts().isEmpty())
                                .ifPresent(page -> byKey.put(key, page.withParts(pages))));
            }
        }
    }

    private SortedMap<Integer, String> pages(String first) {
        SortedMap<Integer, String> pages = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (String key = first; key != null && seen.add(key); key = next.get(key)) {
            pages.put(seen.size(), key);
        }
        return pages;
    }

    private boolean holds(Entry whole, Entry beginning) {
        Optional<String> first = texts.apply(beginning.origin()).flatMap(Continuations::firstLine);
        Optional<String> text = texts.apply(whole.origin()).map(document -> Fold.letters(document.text()));
        return first.isEmpty() || text.isEmpty() || text.get().contains(first.get());
    }

    private static Optional<String> firstLine(Document document) {
        return document.blocks().stream()
                .map(block -> Fold.letters(block.text()))
                .filter(line -> line.length() >= SHORTEST)
                .findFirst();
    }
}
