package org.lantai.collate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lantai.collate.Strand.Alteration;
import org.lantai.model.Collation.Variant;

/**
 * The variants of a text on their way through alterations, from the last to the first, so that each variant is taken up
 * once: looking all of them through for each alteration was quadratic.
 */
final class Weaving {
    /** The variants before the alterations made so far, the last on top. */
    private final Deque<Strip> before = new ArrayDeque<>();
    /** Those behind, the first on top. */
    private final Deque<Strip> behind = new ArrayDeque<>();

    private int length;
    /** By how much the alterations made so far have lengthened the text. */
    private int grown;

    Weaving(List<Variant> variants, int length) {
        variants.forEach(variant -> before.push(new Strip(variant)));
        this.length = length;
    }

    int length() {
        return length;
    }

    /** All variants in order. */
    List<Variant> variants() {
        List<Variant> all = new ArrayList<>(before.size() + behind.size());
        before.descendingIterator().forEachRemaining(strip -> all.add(strip.variant(0)));
        behind.forEach(strip -> all.add(strip.variant(grown - strip.grown)));
        return List.copyOf(all);
    }

    /** Makes an alteration that lies before those made so far. */
    void alter(Alteration change) {
        if (change.start() < 0 || change.end() > length) {
            throw new IndexOutOfBoundsException("outside of the text: " + change);
        }
        while (!before.isEmpty() && before.element().isBehind(change)) {
            lay(before.pop());
        }
        Deque<Strip> met = new ArrayDeque<>();
        while (!behind.isEmpty() && !behind.element().isBehind(change)) {
            met.add(behind.pop());
        }
        while (!before.isEmpty() && !before.element().isBefore(change)) {
            met.push(before.pop());
        }
        int growth = change.newLength() - (change.end() - change.start());
        grown += growth;
        length += growth;
        lay(merged(change, met, growth));
    }

    private void lay(Strip strip) {
        strip.grown = grown;
        behind.push(strip);
    }

    /** What an alteration makes of the variants that it meets: one. */
    private Strip merged(Alteration change, Deque<Strip> met, int growth) {
        int shift = before.isEmpty() ? 0 : before.element().shift();
        if (met.isEmpty()) {
            met.add(new Strip(change, shift));
        }
        Strip first = met.getFirst();
        Strip merged = met.getLast();
        boolean begins = first.start <= change.start();
        int start = begins ? first.start : change.start();
        int capturedStart = begins ? first.capturedStart : change.start() + shift;
        merged.reach(change.end());
        merged.end += growth;
        merged.start = start;
        merged.capturedStart = capturedStart;
        met.stream().filter(strip -> strip != merged).forEach(strip -> merged.edits.addAll(strip.edits));
        merged.edits.addAll(change.edits());
        return merged;
    }

    /** A variant that is still being made. */
    private static final class Strip {
        private final List<Integer> edits = new ArrayList<>();
        private int start;
        private int end;
        private int capturedStart;
        private int capturedEnd;
        /** By how much the text had grown when it was laid behind. */
        private int grown;

        Strip(Alteration change, int shift) {
            start = change.start();
            end = change.end();
            capturedStart = start + shift;
            capturedEnd = end + shift;
        }

        Strip(Variant variant) {
            start = variant.start();
            end = variant.end();
            capturedStart = variant.capturedStart();
            capturedEnd = variant.capturedEnd();
            edits.addAll(variant.edits());
        }

        /** How much farther back things stand in the capture behind it. */
        int shift() {
            return capturedEnd - end;
        }

        void reach(int farther) {
            if (farther > end) {
                capturedEnd = farther + shift();
                end = farther;
            }
        }

        boolean isBefore(Alteration change) {
            return !isPoint(change) && end <= change.start();
        }

        boolean isBehind(Alteration change) {
            return !isPoint(change) && start >= change.end();
        }

        /** Two things taken out at the same place are one variant; what was taken out beside a changed word is another. */
        private boolean isPoint(Alteration change) {
            return start == end && change.start() == change.end() && start == change.start();
        }

        Variant variant(int by) {
            List<Integer> sorted = edits.stream().distinct().sorted().toList();
            return new Variant(start + by, end + by, capturedStart, capturedEnd, sorted);
        }
    }
}
