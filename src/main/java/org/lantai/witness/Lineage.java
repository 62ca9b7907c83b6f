package org.lantai.witness;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;

/**
 * Documents of which the archivist says that they are versions of one text: a law and its amendments, a notice and its
 * correction. Each stays a document of its own.
 *
 * @param documents two or more, the earliest first
 */
public record Lineage(List<Entry> documents) {
    /** Behind all dates that are known. */
    private static final String NEVER = "9999-99";

    /** By publication; what is not dated was published by the time it was captured. */
    private static final Comparator<Entry> EARLIEST_FIRST = Comparator.<Entry, String>comparing(
                    entry -> text(entry.date().or(() -> entry.origin().captured())))
            .thenComparing(entry -> text(entry.origin().captured()))
            .thenComparing(Entry::key);

    public Lineage {
        documents = List.copyOf(documents);
    }

    /** Of documents in any order. */
    static Lineage of(Collection<Entry> documents) {
        return new Lineage(documents.stream().sorted(EARLIEST_FIRST).toList());
    }

    /** The same where some of the documents are others now, by their keys. */
    Lineage with(Map<String, Entry> changed) {
        return of(documents.stream()
                .map(document -> changed.getOrDefault(document.key(), document))
                .toList());
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse(NEVER);
    }

    /**
     * Those of them that are shown, as they are shown; empty where that are fewer than two.
     *
     * @param shown what is shown, by key
     */
    public Optional<Lineage> among(Map<String, Entry> shown) {
        List<Entry> left = documents.stream()
                .flatMap(entry -> Stream.ofNullable(shown.get(entry.key())))
                .toList();
        return Optional.of(of(left)).filter(lineage -> left.size() > 1);
    }

    /** Those that are earlier than one of them, the earliest first. */
    public List<Entry> before(Entry entry) {
        return documents.subList(0, place(entry));
    }

    /** Those that are later than one of them, the earliest first. */
    public List<Entry> after(Entry entry) {
        return documents.subList(place(entry) + 1, documents.size());
    }

    /** The one before one of them and the one after it, as far as there are. */
    public List<Entry> neighbours(Entry entry) {
        int place = place(entry);
        return Stream.of(place - 1, place + 1)
                .filter(other -> other >= 0 && other < documents.size())
                .map(documents::get)
                .toList();
    }

    /** Whether one of them is earlier than another. */
    public boolean isBefore(Entry one, Entry other) {
        return EARLIEST_FIRST.compare(one, other) < 0;
    }

    private int place(Entry entry) {
        return Collections.binarySearch(documents, entry, EARLIEST_FIRST);
    }
}
