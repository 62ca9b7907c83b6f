package org.lantai.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which lines of a text are a fenced block of code, as Markdown writes it; asked of one line after the other. */
final class CodeFence {
    /** Behind a fence that so many lines do not close prose goes on: somebody forgot to close it. */
    static final int LONGEST = 1_000;

    /** Of tildes only with the name of a language: rows of them part the posts of boards. */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}(?=[ {.]{0,3}[A-Za-z]))([^`]{0,200})");

    private static final Pattern END = Pattern.compile(" {0,3}(`{3,}|~{3,}) *");

    private String fence = "";
    private int lines;

    /** Whether a line is in a block of code or fences it in. */
    boolean holds(String line) {
        if (fence.isEmpty()) {
            return begins(line);
        }
        Matcher end = END.matcher(line);
        if ((end.matches() && end.group(1).startsWith(fence)) || ++lines == LONGEST) {
            fence = "";
        }
        return true;
    }

    private boolean begins(String line) {
        Matcher begin = FENCE.matcher(line);
        boolean begins = begin.matches();
        if (begins) {
            fence = begin.group(1);
            lines = 0;
        }
        return begins;
    }

    /** Whether the line asked of last is in a block of code that goes on. */
    boolean isOpen() {
        return !fence.isEmpty();
    }
}
