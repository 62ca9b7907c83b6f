package org.lantai.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;

/**
 * A text that remembers what it was before it was edited: every change is kept as an {@link Edit}, and any place in the
 * text can be led back to the text as captured. Immutable.
 */
public final class TracedText {
    private final String captured;
    private final String text;
    private final List<Span> spans;
    private final List<Edit> edits;

    private TracedText(String captured, String text, List<Span> spans, List<Edit> edits) {
        this.captured = captured;
        this.text = text;
        this.spans = List.copyOf(spans);
        this.edits = List.copyOf(edits);
    }

    /** A text that nothing has changed yet. */
    public static TracedText of(String captured) {
        return new TracedText(captured, captured, List.of(), List.of());
    }

    /** The text as captured. */
    public String captured() {
        return captured;
    }

    /** The text as it now reads. */
    public String text() {
        return text;
    }

    /** All edits in the order they were made; their places count in the captured text. */
    public List<Edit> edits() {
        return edits;
    }

    /**
     * This text with changes made to it.
     *
     * @param changes in any order; their indexes count in {@link #text()}
     * @throws IllegalArgumentException when two of them overlap or one reaches beyond the text
     */
    public TracedText with(List<Change> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        List<Change> inOrder = inOrder(changes);
        List<Edit> allEdits = new ArrayList<>(edits);
        for (Change change : inOrder) {
            allEdits.add(edit(change));
        }
        List<Change> effective =
                inOrder.stream().filter(c -> c.certainty() != Certainty.UNSURE).toList();
        return new TracedText(captured, replaced(effective), spansAfter(effective), allEdits);
    }

    /**
     * Leads a place in {@link #text()} back to the smallest place in the captured text that it came from. What was
     * deleted just before or behind it is not part of that; an empty place leads back to what was deleted there.
     */
    public Place toCaptured(int start, int end) {
        int from = capturedStart(start, start == end);
        return Place.inSource(from, Math.max(from, capturedEnd(end, start == end)));
    }

    private List<Change> inOrder(List<Change> changes) {
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt(Change::start).thenComparingInt(Change::end));
        int reached = 0;
        for (Change change : sorted) {
            if (change.start() < reached || change.end() < change.start() || change.end() > text.length()) {
                throw new IllegalArgumentException("changes overlap or leave the text: " + change);
            }
            reached = change.end();
        }
        return sorted;
    }

    private Edit edit(Change change) {
        String before = text.substring(change.start(), change.end());
        String after = change.certainty() == Certainty.UNSURE ? before : change.after();
        Place place = toCaptured(change.start(), change.end());
        return new Edit(change.rule(), place, before, after, change.certainty(), change.why());
    }

    private String replaced(List<Change> changes) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (Change change : changes) {
            out.append(text, done, change.start()).append(change.after());
            done = change.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The changed spans after the changes: old ones and new ones, those that overlap made into one. */
    private List<Span> spansAfter(List<Change> changes) {
        List<Span> merged = merge(changes);
        List<Span> moved = new ArrayList<>(merged.size());
        int shift = 0;
        int next = 0;
        for (Span span : merged) {
            int start = span.start() + shift;
            while (next < changes.size() && changes.get(next).end() <= span.end()) {
                Change change = changes.get(next++);
                shift += change.after().length() - (change.end() - change.start());
            }
            moved.add(new Span(span.capturedStart(), span.capturedEnd(), start, span.end() + shift));
        }
        return moved;
    }

    private List<Span> merge(List<Change> changes) {
        List<Span> all = new ArrayList<>(spans);
        for (Change change : changes) {
            Place place = toCaptured(change.start(), change.end());
            all.add(new Span(place.start(), place.end(), change.start(), change.end()));
        }
        all.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        List<Span> merged = new ArrayList<>();
        for (Span span : all) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).touches(span)) {
                merged.set(last, merged.get(last).union(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** Where the character at the index begins, or with {@code gap} what stands between it and the one before. */
    private int capturedStart(int index, boolean gap) {
        int i = lastSpanFrom(index);
        // A deletion may stand before another span that begins at the same index.
        while (gap && i > 0 && spans.get(i - 1).start() == index) {
            i--;
        }
        if (i < 0) {
            return index;
        }
        Span span = spans.get(i);
        boolean inside = index < span.end() || (gap && index == span.start());
        return inside ? span.capturedStart() : index + span.capturedEnd() - span.end();
    }

    /** Where the character before the index ends, or with {@code gap} what stands between it and the next. */
    private int capturedEnd(int index, boolean gap) {
        int i = lastSpanFrom(index);
        // A span that only begins at the index stands behind it; of deletions only the gap knows.
        while (i >= 0 && spans.get(i).start() == index && (spans.get(i).end() > index || !gap)) {
            i--;
        }
        if (i < 0) {
            return index;
        }
        Span span = spans.get(i);
        return index <= span.end() ? span.capturedEnd() : index + span.capturedEnd() - span.end();
    }

    /** Number of the last span that starts at or before the index, -1 when there is none. */
    private int lastSpanFrom(int index) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** A stretch of the text that is not as captured, and where it came from. */
    private record Span(int capturedStart, int capturedEnd, int start, int end) {
        boolean touches(Span later) {
            return later.start < end || (later.start == end && (start == end || later.start == later.end));
        }

        Span union(Span later) {
            return new Span(
                    Math.min(capturedStart, later.capturedStart),
                    Math.max(capturedEnd, later.capturedEnd),
                    start,
                    Math.max(end, later.end));
        }
    }
}
