package org.lantai.witness.compare;

import org.lantai.lexicon.MatchForm;
import org.lantai.subjects.sketch.PlainText;

/**
 * A text as it is compared with others, beside what was written: marks tell where a sentence ends.
 *
 * @param plain its characters as they are compared; all indexes here count these
 * @param written the text in its {@linkplain MatchForm#small small form}, lines parted by {@code \n}
 */
public record ComparedText(PlainText plain, String written) {
    /** How much ends between two characters. */
    public enum Boundary {
        NONE,
        /** A part of a sentence. */
        CLAUSE,
        SENTENCE,
        LINE
    }

    private static final String SENTENCE_ENDS = "。!?;…";
    private static final String CLAUSE_ENDS = ",、:—";

    /** Blocks joined by {@code \n}, in whatever script. */
    public static ComparedText of(String text) {
        // Blanks and line breaks are one in the small form.
        StringBuilder written = new StringBuilder(MatchForm.small(text));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            written.setCharAt(i, '\n');
        }
        return new ComparedText(PlainText.of(text), written.toString());
    }

    public int length() {
        return plain.length();
    }

    public char at(int index) {
        return plain.at(index);
    }

    /** A piece as it is compared. */
    public String slice(int start, int end) {
        return plain.slice(start, end);
    }

    /** A piece as it was written, with the marks between its characters. */
    public String written(int start, int end) {
        return start >= end ? "" : written.substring(plain.place(start), plain.place(end - 1) + 1);
    }

    /** What ends before a character; the text itself begins and ends with a line. */
    public Boundary before(int index) {
        if (index == 0 || index == length()) {
            return Boundary.LINE;
        }
        Boundary boundary = Boundary.NONE;
        for (int i = plain.place(index - 1) + 1; i < plain.place(index); i++) {
            boundary = greater(boundary, boundary(written.charAt(i)));
        }
        return boundary;
    }

    /** Whether a mark stands before a character. */
    public boolean isBefore(int index, char mark) {
        return index > 0
                && index < length()
                && written.substring(plain.place(index - 1) + 1, plain.place(index))
                                .indexOf(mark)
                        >= 0;
    }

    /** Whether the text ends as a sentence does. */
    public boolean endsWhole() {
        return length() > 0
                && written.substring(plain.place(length() - 1) + 1)
                        .chars()
                        .anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0 && c != '…');
    }

    private static Boundary greater(Boundary one, Boundary other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Boundary boundary(char mark) {
        if (mark == '\n') {
            return Boundary.LINE;
        } else if (SENTENCE_ENDS.indexOf(mark) >= 0) {
            return Boundary.SENTENCE;
        }
        return CLAUSE_ENDS.indexOf(mark) >= 0 ? Boundary.CLAUSE : Boundary.NONE;
    }

    @Override
    public String toString() {
        return plain.toString();
    }
}
