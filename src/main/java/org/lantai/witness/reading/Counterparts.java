package org.lantai.witness.reading;

import java.util.List;
import java.util.Optional;
import org.lantai.witness.compare.Alignment;
import org.lantai.witness.compare.ComparedText.Boundary;
import org.lantai.witness.compare.Difference;

/** What stands in a witness in the place of what: both texts side by side. */
final class Counterparts {
    /**
     * So many characters before and behind a place are the same in both, those of other damage not counted. A mirror
     * damages one character of fifteen; of 1,283 readings with 4 on either side none was of another place.
     */
    static final int CONTEXT = 4;

    private final CopyText text;
    private final CopyText witness;
    private final List<Difference> spans;

    Counterparts(CopyText text, CopyText witness) {
        this.text = text;
        this.witness = witness;
        this.spans = Alignment.of(text.compared().plain(), witness.compared().plain());
    }

    /** Where both differ, in order. */
    List<Difference> differences() {
        return spans;
    }

    /**
     * A piece of the text with the characters beside it that differ as well, and what stands in its place in the witness;
     * empty where too little around it is the same. Indexes count compared characters.
     */
    Optional<Difference> around(int start, int end) {
        int first = firstEndingAt(start);
        int next = first;
        int from = start;
        int to = end;
        while (next < spans.size() && spans.get(next).start() <= to) {
            from = Math.min(from, spans.get(next).start());
            to = Math.max(to, spans.get(next).end());
            next++;
        }
        Difference found = new Difference(from, to, from + shift(first), to + shift(next));
        return hasContext(first, from, next, to) ? Optional.of(found) : Optional.empty();
    }

    private int firstEndingAt(int index) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How much farther back things stand in the witness before a difference. */
    private int shift(int number) {
        return number == 0
                ? 0
                : spans.get(number - 1).otherEnd() - spans.get(number - 1).end();
    }

    private boolean hasContext(int first, int from, int next, int to) {
        Side before = before(first, from);
        Side behind = behind(next, to);
        return before.isEnough() && behind.isEnough() && before.same + behind.same >= CONTEXT;
    }

    /**
     * What is the same on one side of a place.
     *
     * @param same how many characters, as far as they were counted
     * @param whole whether that is all up to the end of the line in both texts
     */
    private record Side(int same, boolean whole) {
        private boolean isEnough() {
            return whole || same >= CONTEXT;
        }
    }

    private Side before(int first, int from) {
        int same = 0;
        int end = from;
        for (int i = first - 1; i >= 0; i--) {
            same += end - spans.get(i).end();
            if (same >= CONTEXT || !isDamage(spans.get(i))) {
                return new Side(
                        same, isEndOfLine(spans.get(i).end(), spans.get(i).otherEnd()));
            }
            end = spans.get(i).start();
        }
        return new Side(same + end, true);
    }

    private Side behind(int next, int to) {
        int same = 0;
        int start = to;
        for (int i = next; i < spans.size(); i++) {
            same += spans.get(i).start() - start;
            if (same >= CONTEXT || !isDamage(spans.get(i))) {
                return new Side(
                        same, isEndOfLine(spans.get(i).start(), spans.get(i).otherStart()));
            }
            start = spans.get(i).end();
        }
        return new Side(same + text.compared().length() - start, true);
    }

    /** Whether a line ends there in both: one of them may have a paragraph more. */
    private boolean isEndOfLine(int here, int there) {
        return text.compared().before(here) == Boundary.LINE
                && witness.compared().before(there) == Boundary.LINE;
    }

    /** Whether a difference is at a doubtful place of one of them. */
    private boolean isDamage(Difference span) {
        return text.isDoubtful(text.behind(span.start()), text.at(span.end()))
                || witness.isDoubtful(witness.behind(span.otherStart()), witness.at(span.otherEnd()));
    }
}
