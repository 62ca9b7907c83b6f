package org.lantai.witness.compare;

import java.util.ArrayList;
import java.util.List;
import org.lantai.subjects.sketch.PlainText;

/**
 * Two texts side by side: runs of characters that stand but once in each are matched first, in the longest order that
 * both keep (patience diff), then shorter runs between them, then single characters where little is left.
 */
public final class Alignment {
    /** How long the runs are that are looked for, one after the other. */
    private static final int[] RUNS = {8, 4, 2};
    /** What is left between matches is compared character by character up to this product of lengths. */
    private static final int MOST_CELLS = 40_000;
    /** Up to so many characters between two differences count as the same by chance. */
    private static final int CHANCE = 2;

    private final PlainText one;
    private final PlainText other;
    private final List<Difference> spans = new ArrayList<>();

    private Alignment(PlainText one, PlainText other) {
        this.one = one;
        this.other = other;
    }

    /** Where two texts differ, in order; between these places they are the same. */
    public static List<Difference> of(PlainText one, PlainText other) {
        Alignment alignment = new Alignment(one, other);
        alignment.align(0, one.length(), 0, other.length(), 0);
        return merged(alignment.spans);
    }

    private void align(int start, int end, int otherStart, int otherEnd, int level) {
        int from = start;
        int otherFrom = otherStart;
        while (from < end && otherFrom < otherEnd && one.at(from) == other.at(otherFrom)) {
            from++;
            otherFrom++;
        }
        int to = end;
        int otherTo = otherEnd;
        while (to > from && otherTo > otherFrom && one.at(to - 1) == other.at(otherTo - 1)) {
            to--;
            otherTo--;
        }
        if (from == to || otherFrom == otherTo) {
            addDifference(from, to, otherFrom, otherTo);
        } else if (level < RUNS.length) {
            alignRuns(from, to, otherFrom, otherTo, level);
        } else if ((long) (to - from) * (otherTo - otherFrom) <= MOST_CELLS) {
            new CommonSubsequence(one, other, this::addDifference).align(from, to, otherFrom, otherTo);
        } else {
            addDifference(from, to, otherFrom, otherTo);
        }
    }

    private void alignRuns(int start, int end, int otherStart, int otherEnd, int level) {
        int run = RUNS[level];
        int from = start;
        int otherFrom = otherStart;
        for (int[] match : new UniqueRuns(one, other, run).common(start, end, otherStart, otherEnd)) {
            if (match[0] >= from && match[1] >= otherFrom) {
                align(from, match[0], otherFrom, match[1], level + 1);
                from = match[0] + run;
                otherFrom = match[1] + run;
            }
        }
        align(from, end, otherFrom, otherEnd, level + 1);
    }

    private void addDifference(int start, int end, int otherStart, int otherEnd) {
        if (start < end || otherStart < otherEnd) {
            spans.add(new Difference(start, end, otherStart, otherEnd));
        }
    }

    /** Differences with but a character or two between them that are no longer than either are one. */
    private static List<Difference> merged(List<Difference> spans) {
        List<Difference> merged = new ArrayList<>();
        for (Difference span : spans) {
            int last = merged.size() - 1;
            if (last >= 0 && isChance(merged.get(last), span)) {
                Difference before = merged.get(last);
                merged.set(last, new Difference(before.start(), span.end(), before.otherStart(), span.otherEnd()));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    private static boolean isChance(Difference before, Difference span) {
        int between = span.start() - before.end();
        return between == 0 || (between <= CHANCE && between <= Math.min(size(before), size(span)));
    }

    private static int size(Difference span) {
        return Math.max(span.length(), span.otherLength());
    }
}
