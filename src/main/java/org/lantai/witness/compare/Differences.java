package org.lantai.witness.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.ComparedText.Boundary;
import org.lantai.witness.compare.Finding.Kind;

/**
 * How two texts differ, counted: what one has before, behind or in between, what stands in the place of what, and what that
 * tells. Characters that are rare in Chinese are what damage leaves.
 */
public final class Differences {
    /** A shorter beginning or end that differs in the midst of a sentence is read as words are. */
    private static final int SHORT_END = 30;

    private final ComparedText one;
    private final ComparedText other;
    private final Optional<PlainText> headline;
    private final DifferenceReader reader;
    private final List<Finding> places = new ArrayList<>();
    /** What differs and tells nothing. */
    private final StringBuilder idle = new StringBuilder();

    private final StringBuilder shared = new StringBuilder();
    private final DifferenceCounts counts;
    private final int same;
    private End lead = End.NONE;
    private End tail = End.NONE;

    /**
     * Compares.
     *
     * @param headline a headline of theirs: a line that repeats it speaks of the page
     */
    public Differences(ComparedText one, ComparedText other, Optional<PlainText> headline) {
        this.one = one;
        this.other = other;
        this.headline = headline;
        List<Difference> spans = Alignment.of(one.plain(), other.plain());
        this.reader = new DifferenceReader(one, other, headline, spans);
        int from = 0;
        int otherFrom = 0;
        for (Difference span : spans) {
            share(from, span.start(), otherFrom);
            from = span.end();
            otherFrom = span.otherEnd();
            add(span);
        }
        share(from, one.length(), otherFrom);
        same = (int) shared.chars().filter(c -> c != '\n').count();
        counts = new DifferenceCounts(places);
    }

    private void share(int start, int end, int otherStart) {
        shared.append(one.slice(start, end)).append('\n');
        // What a difference cuts through is read with that.
        int from = start == 0 ? start : Math.min(end, NumberMarks.end(one.plain(), start));
        int to = end == one.length() ? end : Math.max(from, NumberMarks.start(one.plain(), end));
        reader.readShared(new Difference(from, to, otherStart + from - start, otherStart + to - start))
                .ifPresent(places::add);
    }

    private void add(Difference span) {
        boolean first = span.start() == 0 && span.otherStart() == 0;
        boolean last = span.end() == one.length() && span.otherEnd() == other.length();
        if (first && !(last || isInner(span, span.end(), span.otherEnd()))) {
            lead = end(span);
        } else if (last && !isInner(span, span.start(), span.otherStart()) && !isAppended(span)) {
            tail = end(span);
        } else {
            find(reader.read(span));
        }
    }

    private void find(Finding finding) {
        places.add(finding);
        if (finding.kind() == Kind.NOTHING) {
            idle.append(finding.here()).append('\n').append(finding.there()).append('\n');
        }
    }

    /** A few words at an end that differ within a sentence. */
    private boolean isInner(Difference span, int edge, int otherEdge) {
        return span.length() > 0
                && span.otherLength() > 0
                && Math.max(span.length(), span.otherLength()) <= SHORT_END
                && one.before(edge).compareTo(Boundary.SENTENCE) < 0
                && other.before(otherEdge).compareTo(Boundary.SENTENCE) < 0;
    }

    /** One goes on within a sentence that the other ends there. */
    private boolean isAppended(Difference span) {
        return span.length() == 0
                ? one.endsWhole() && other.before(span.otherStart()).compareTo(Boundary.SENTENCE) < 0
                : span.otherLength() == 0
                        && other.endsWhole()
                        && one.before(span.start()).compareTo(Boundary.SENTENCE) < 0;
    }

    private End end(Difference span) {
        int here = own(one, span.start(), span.end());
        int there = own(other, span.otherStart(), span.otherEnd());
        return new End(here, there, span.length() - here, span.otherLength() - there);
    }

    /** How many characters of a piece stand in lines that do not speak of the site. */
    private int own(ComparedText text, int start, int end) {
        int own = 0;
        for (String line : text.written(start, end).lines().toList()) {
            PlainText plain = PlainText.of(line);
            boolean site = SiteLines.isOne(line, headline);
            own += site ? 0 : plain.length();
            idle.append(site ? plain : "").append('\n');
        }
        return own;
    }

    /** How many characters they share. */
    public int same() {
        return same;
    }

    /** How many per cent of the pairs of neighbouring characters of a headline stand in what they share. */
    public int tellsOf(PlainText title) {
        String text = shared.toString();
        String words = title.toString();
        long found = IntStream.range(0, words.length() - 1)
                .filter(i -> text.contains(words.substring(i, i + 2)))
                .count();
        return words.length() < 2 ? 0 : (int) (found * 100 / (words.length() - 1));
    }

    /** What stands before the first that they share. */
    public End lead() {
        return lead;
    }

    /** What stands behind the last that they share. */
    public End tail() {
        return tail;
    }

    /** How many per cent of the shorter text are in the other, rounded down; lines about the site at its ends do not count. */
    public int likeness() {
        int here = one.length() - lead.foreignHere() - tail.foreignHere();
        int there = other.length() - lead.foreignThere() - tail.foreignThere();
        int shorter = Math.min(here, there);
        return shorter <= 0 ? 0 : (int) Math.min(100, same * 100L / shorter);
    }

    /** What the places tell in which they differ in between. */
    public DifferenceCounts counts() {
        return counts;
    }

    /** How many characters of sentences the first has alone. */
    public int ownHere() {
        return counts.passagesHere() + lead.here() + tail.here();
    }

    /** The same of the other. */
    public int ownThere() {
        return counts.passagesThere() + lead.there() + tail.there();
    }

    /** Whether one of them has no sentence that the other lacks: it stands in the other wholly. */
    public boolean isContained() {
        return Math.min(ownHere(), ownThere()) == 0;
    }

    /** Whether a name stands where the difference tells nothing: in a dateline, in a line about the site. */
    public boolean isIdle(String name) {
        return idle.toString().contains(name);
    }
}
