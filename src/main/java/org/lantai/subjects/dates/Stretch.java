package org.lantai.subjects.dates;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a text, its end exclusive. */
record Stretch(int start, int end) {
    private static final String ENDS = "。！？!?\n";

    private static final String CLOSING = "”’」』）)》";

    /** The sentences of a text, with the marks that end them. */
    static List<Stretch> sentences(String text) {
        List<Stretch> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                int end = endBehind(text, i + 1);
                sentences.add(new Stretch(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < text.length()) {
            sentences.add(new Stretch(start, text.length()));
        }
        return sentences;
    }

    private static int endBehind(String text, int from) {
        int end = from;
        while (end < text.length() && (ENDS + CLOSING).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
