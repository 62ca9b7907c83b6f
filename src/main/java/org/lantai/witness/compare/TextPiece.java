package org.lantai.witness.compare;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of a text, which may be empty, with what stands around it.
 *
 * @param text the text
 * @param start where it begins
 * @param end the index behind it
 */
record TextPiece(ComparedText text, int start, int end) {
    /** Sites set so many lines above and below a text. */
    private static final int OUTER = 2;

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    String slice() {
        return text.slice(start, end);
    }

    String written() {
        return text.written(start, end);
    }

    /** All that is written between the characters before it and behind it. */
    String gap() {
        String written = text.written();
        int from = start == 0 ? 0 : text.plain().place(start - 1) + 1;
        return written.substring(
                from, end == text.length() ? written.length() : text.plain().place(end));
    }

    /** The line that it begins in, in its small form, where that is one of the outermost lines of the text. */
    Optional<String> outerLine() {
        String written = text.written();
        int at = start < text.length() ? text.plain().place(start) : written.length() - 1;
        int begin = written.lastIndexOf('\n', at) + 1;
        int end = written.indexOf('\n', at);
        String line = written.substring(begin, end < 0 ? written.length() : end);
        boolean outer = isOuter(written.substring(0, begin).lines())
                || isOuter(end < 0 ? Stream.empty() : written.substring(end).lines());
        return outer ? Optional.of(line) : Optional.empty();
    }

    /** Whether few lines stand on one side of it; no more are looked at than tell. */
    private static boolean isOuter(Stream<String> beside) {
        return beside.filter(line -> !line.isBlank()).limit(OUTER).count() < OUTER;
    }

    /** The piece with so many characters more before and behind, as far as the text has them. */
    TextPiece with(int before, int behind) {
        return new TextPiece(text, Math.max(0, start - before), Math.min(text.length(), end + behind));
    }

    /** With the rest of the numbers that it cuts through. */
    TextPiece withWholeNumbers() {
        return new TextPiece(text, NumberMarks.start(text.plain(), start), NumberMarks.end(text.plain(), end));
    }

    /** Whether a word stands where the piece does, wholly or in part. */
    boolean touches(String word) {
        TextPiece reach = with(word.length() - 1, word.length() - 1);
        return !isEmpty() && reach.slice().contains(word);
    }

    /** How much ends before it and behind it, whichever is less. */
    ComparedText.Boundary boundary() {
        ComparedText.Boundary before = text.before(start);
        ComparedText.Boundary behind = text.before(end);
        return before.compareTo(behind) < 0 ? before : behind;
    }
}
