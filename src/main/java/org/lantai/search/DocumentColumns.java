package org.lantai.search;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.lantai.catalog.Entry;
import org.lantai.catalog.SourceGroup;
import org.lantai.model.PartialDate;

/**
 * What ranking and filters need of every document before any text is loaded: its date, its source, how many passages it
 * has. Three numbers a document, some five bytes.
 */
final class DocumentColumns {
    private static final int MONTHS = 13;
    private static final int DAYS = 32;

    private final AtomicIntegerArray passages;
    private final int[] dates;
    private final int[] sources;

    DocumentColumns(int documents) {
        passages = new AtomicIntegerArray(documents);
        dates = new int[documents];
        sources = new int[documents];
    }

    /** @param count how many passages a document has, its head among them */
    void passages(int number, int count) {
        passages.set(number, count);
    }

    /** For each document the number of its first passage when all are counted through; behind the last, how many there are. */
    int[] starts() {
        int[] starts = new int[passages.length() + 1];
        for (int i = 0; i < passages.length(); i++) {
            starts[i + 1] = starts[i] + passages.get(i);
        }
        return starts;
    }

    /**
     * The columns in {@link DenseCode}, row by row: how far the date is from that of the row before, an even number on
     * the way up and an odd one on the way down; the place of the source among those of the filter, 0 for none of them;
     * the passages.
     */
    String write(Iterable<Entry> entries, DocumentNumbers numbers, SearchFilters filters) {
        Map<String, Integer> places = new HashMap<>();
        for (SourceGroup source : filters.sources()) {
            places.put(source.name(), places.size() + 1);
        }
        for (Entry entry : entries) {
            int number = numbers.of(entry);
            dates[number] = entry.date().map(DocumentColumns::day).orElse(0);
            sources[number] =
                    entry.source().map(name -> places.getOrDefault(name, 0)).orElse(0);
        }
        return rows();
    }

    private String rows() {
        StringBuilder out = new StringBuilder();
        int before = 0;
        for (int i = 0; i < dates.length; i++) {
            int way = dates[i] - before;
            DenseCode.append(out, way >= 0 ? 2L * way : -2L * way - 1);
            DenseCode.append(out, sources[i]);
            DenseCode.append(out, passages.get(i));
            before = dates[i];
        }
        return out.toString();
    }

    /** A number that grows with the date; what is not known counts as 0. */
    private static int day(PartialDate date) {
        return (date.year() * MONTHS + date.month().orElse(0)) * DAYS
                + date.day().orElse(0);
    }
}
