package org.lantai.subjects.vocabulary;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that gives a tag, tried on each line of a text. Its work on a line is bounded: an expression that
 * tries ever more ways ({@code (a+)+b}) gives up, and does so at the same place on every machine.
 */
final class TermPattern {
    /** So many characters a line may have looked at for each that it has; ordinary expressions need below a hundred. */
    private static final int LOOKS = 2000;

    private final Pattern pattern;

    private TermPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws PatternSyntaxException when it is none, or matches the empty text, which stands everywhere */
    static TermPattern of(String expression) {
        Pattern pattern = Pattern.compile(expression);
        if (pattern.matcher("").find()) {
            throw new PatternSyntaxException("it matches where there is nothing", expression, -1);
        }
        return new TermPattern(pattern);
    }

    /** Whether a line of the text holds what matches. */
    boolean isIn(String text) {
        return text.lines().anyMatch(this::isInLine);
    }

    private boolean isInLine(String line) {
        try {
            return pattern.matcher(new Bounded(line)).find();
        } catch (TooMuchWork | StackOverflowError e) {
            // What it might still find is not worth a build that never ends.
            return false;
        }
    }

    private static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuchWork() {
            super("the pattern tries too many ways", null, false, false);
        }
    }

    /** A line that lets its characters be looked at only so often. */
    private static final class Bounded implements CharSequence {
        private final String line;
        private long left;

        Bounded(String line) {
            this.line = line;
            this.left = (long) LOOKS * (line.length() + 1);
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooMuchWork();
            }
            return line.charAt(index);
        }

        @Override
        public int length() {
            return line.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return line.subSequence(start, end);
        }

        @Override
        public String toString() {
            return line;
        }
    }
}
