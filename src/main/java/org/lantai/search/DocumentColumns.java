package org.lantai.search;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;

/**
 * What ranking and filters need of every document before any text is loaded: its date, and how many passages it has. Every
 * query loads it whole, so each byte counts: both are one number of the same length for all, three characters where the
 * archive spans less than a century.
 */
final class DocumentColumns {
    private static final int MONTHS = 13;
    private static final int DAYS = 32;
    /** How far the same day of two years in a row is apart. */
    static final int DATES_IN_YEAR = MONTHS * DAYS;
    /** A document of as many passages or more has the rest in a list of its own: few are so long. */
    private static final int MANY = 15;
    /** How many numbers of passages a row tells apart. */
    static final int PASSAGES_IN_ROW = MANY + 1;

    private final AtomicIntegerArray passages;
    private final int[] dates;

    DocumentColumns(int documents) {
        passages = new AtomicIntegerArray(documents);
        dates = new int[documents];
    }

    /** @param count how many passages a document has, its headline and its head among them */
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
     * The columns as {@code search/archive.js} reads them: {@code first}, one less than the earliest date; {@code length}, how many
     * characters a row has; {@code rows}, for each document sixteen times how far its date is from {@code first}, 0 where
     * it has none, and the number of its passages, at most {@value #MANY}; {@code more}, the passages beyond these,
     * document by document with the distance from the one before.
     */
    Map<String, Object> write(Iterable<Entry> entries, DocumentNumbers numbers) {
        for (Entry entry : entries) {
            dates[numbers.of(entry)] = entry.date().map(DocumentColumns::day).orElse(0);
        }
        int first = Arrays.stream(dates).filter(date -> date > 0).min().orElse(1) - 1;
        int latest = Arrays.stream(dates).max().orElse(0);
        int length = DenseCode.length((Math.max(0L, latest - first) + 1) * PASSAGES_IN_ROW);
        return new TreeMap<>(Map.of("first", first, "length", length, "rows", rows(first, length), "more", more()));
    }

    private String rows(int first, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < dates.length; i++) {
            long date = Math.max(0, dates[i] - first);
            DenseCode.appendFixed(out, date * PASSAGES_IN_ROW + Math.min(MANY, passages.get(i)), length);
        }
        return out.toString();
    }

    private String more() {
        StringBuilder out = new StringBuilder();
        int last = -1;
        for (int i = 0; i < dates.length; i++) {
            if (passages.get(i) >= MANY) {
                DenseCode.append(out, i - last - 1L);
                DenseCode.append(out, passages.get(i) - MANY);
                last = i;
            }
        }
        return out.toString();
    }

    /** A number that grows with the date; what is not known counts as 0. */
    private static int day(PartialDate date) {
        return date.year() * DATES_IN_YEAR
                + date.month().orElse(0) * DAYS
                + date.day().orElse(0);
    }
}
