package org.lantai.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lantai.model.Collation.Variant;

/**
 * A text on its way from the capture to the document: where it has been altered, and what stood there. Indexes count code
 * points, since plain conversion between scripts keeps their number and nothing else.
 */
final class Strand {
    private final List<Variant> variants = new ArrayList<>();
    private int length;

    /** A text that is as captured. */
    Strand(int length) {
        this.length = length;
    }

    /**
     * One alteration.
     *
     * @param start where it begins in the text as it now is
     * @param end the index behind it
     * @param newLength the length of what stands there then
     * @param edits the numbers of the edits that make it
     */
    record Alteration(int start, int end, int newLength, List<Integer> edits) {}

    int length() {
        return length;
    }

    /** All variants in order. */
    List<Variant> variants() {
        return List.copyOf(variants);
    }

    /** Makes alterations whose indexes all count in the text as it is before the first of them; in order, not overlapping. */
    void alter(List<Alteration> alterations) {
        for (int i = alterations.size() - 1; i >= 0; i--) {
            alter(alterations.get(i));
        }
    }

    private void alter(Alteration change) {
        if (change.start() < 0 || change.end() > length) {
            throw new IndexOutOfBoundsException("outside of the text: " + change);
        }
        int first = 0;
        while (first < variants.size() && isBefore(variants.get(first), change)) {
            first++;
        }
        int last = first;
        while (last < variants.size() && !isBehind(variants.get(last), change)) {
            last++;
        }
        List<Variant> met = List.copyOf(variants.subList(first, last));
        int growth = change.newLength() - (change.end() - change.start());
        Variant merged = merged(change, met, first, growth);
        variants.subList(first, last).clear();
        variants.add(first, merged);
        for (int i = first + 1; i < variants.size(); i++) {
            variants.set(i, moved(variants.get(i), growth));
        }
        length += growth;
    }

    private static boolean isBefore(Variant v, Alteration change) {
        return isPoint(v, change) ? false : v.end() <= change.start();
    }

    private static boolean isBehind(Variant v, Alteration change) {
        return isPoint(v, change) ? false : v.start() >= change.end();
    }

    /** Two things taken out at the same place are one variant; what was taken out beside a changed word is another. */
    private static boolean isPoint(Variant v, Alteration change) {
        return v.start() == v.end() && change.start() == change.end() && v.start() == change.start();
    }

    private Variant merged(Alteration change, List<Variant> met, int before, int growth) {
        int shift = before == 0
                ? 0
                : variants.get(before - 1).capturedEnd()
                        - variants.get(before - 1).end();
        int start = change.start();
        int end = change.end();
        int capturedStart = start + shift;
        if (!met.isEmpty() && met.get(0).start() <= start) {
            start = met.get(0).start();
            capturedStart = met.get(0).capturedStart();
        }
        int capturedEnd = end + shift;
        if (!met.isEmpty()) {
            Variant last = met.get(met.size() - 1);
            capturedEnd = last.end() >= end ? last.capturedEnd() : end + last.capturedEnd() - last.end();
            end = Math.max(end, last.end());
        }
        List<Integer> edits = Stream.concat(met.stream().flatMap(v -> v.edits().stream()), change.edits().stream())
                .distinct()
                .sorted()
                .toList();
        return new Variant(start, end + growth, capturedStart, capturedEnd, edits);
    }

    private static Variant moved(Variant v, int by) {
        return new Variant(v.start() + by, v.end() + by, v.capturedStart(), v.capturedEnd(), v.edits());
    }
}
