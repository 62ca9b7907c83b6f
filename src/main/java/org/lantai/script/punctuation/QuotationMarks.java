package org.lantai.script.punctuation;

import java.util.ArrayList;
import java.util.List;

/** The kind of quotation marks that a text uses, which its straight ones become. */
enum QuotationMarks {
    CURVED('“', '”', '‘', '’'),
    CORNERS('「', '」', '『', '』');

    private static final char OUTER = '"';
    private static final char INNER = '\'';

    private final char open;
    private final char close;
    private final char innerOpen;
    private final char innerClose;

    QuotationMarks(char open, char close, char innerOpen, char innerClose) {
        this.open = open;
        this.close = close;
        this.innerOpen = innerOpen;
        this.innerClose = innerClose;
    }

    /** Corners where the text has more of them. */
    static QuotationMarks of(String text) {
        long corners = text.chars().filter(c -> c == CORNERS.open).count();
        return corners > text.chars().filter(c -> c == CURVED.open).count() ? CORNERS : CURVED;
    }

    /** Changes those around Chinese text, line by line; a line in which one has no other stays as it is. */
    void pair(MarkedLine line) {
        for (int start = 0; start < line.length(); start++) {
            int end = start;
            while (!line.isEdge(end)) {
                end++;
            }
            pair(line, places(line, start, end, OUTER), open, close);
            pair(line, places(line, start, end, INNER), innerOpen, innerClose);
            start = end;
        }
    }

    /**
     * Without those between two letters: {@code don't}. None where one is opened by a backtick, as old texts write
     * {@code `so'}: those that close would be paired with each other.
     */
    private static List<Integer> places(MarkedLine line, int start, int end, char mark) {
        List<Integer> places = new ArrayList<>(0);
        for (int i = start; i < end; i++) {
            if (mark == INNER && line.at(i) == '`') {
                return List.of();
            }
            if (line.at(i) == mark && !(line.isLatin(i - 1) && line.isLatin(i + 1))) {
                places.add(i);
            }
        }
        return places;
    }

    private static void pair(MarkedLine line, List<Integer> places, char open, char close) {
        for (int i = 0; places.size() % 2 == 0 && i < places.size(); i += 2) {
            int start = places.get(i);
            int end = places.get(i + 1);
            if (isChinese(line, start, end)) {
                line.put(start, open);
                line.put(end, close);
            }
        }
    }

    /** Not {@code 5"屏,27"屏}, in which they are inches. */
    private static boolean isChinese(MarkedLine line, int start, int end) {
        return line.hasHan(start + 1, end) && !line.isLatin(start - 1) && !line.isLatin(end + 1);
    }
}
