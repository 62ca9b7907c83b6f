package org.lantai.witness.compare;

import java.util.List;
import java.util.Optional;

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

    /** The line that it begins in, in its small form, where that is one of the outermost lines of the text. */
    Optional<String> outerLine() {
        List<String> lines =
                text.written().lines().filter(line -> !line.isBlank()).toList();
        int number = (int) text.written()
                        .substring(
                                0,
                                start < text.length()
                                        ? text.plain().place(start) + 1
                                        : text.written().length())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count()
                - 1;
        return number >= 0 && number < lines.size() && (number < OUTER || number >= lines.size() - OUTER)
                ? Optional.of(lines.get(number))
                : Optional.empty();
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
