package org.lantai.script.punctuation;

import java.util.ArrayDeque;
import java.util.Deque;

/** Parentheses, which change in pairs or not at all. */
final class Parentheses {
    private Parentheses() {}

    /** Those in Chinese text that hold Chinese, as {@code (国发1号)}, or Latin words, as {@code 组织(WHO)的}. */
    static void widen(MarkedLine line) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < line.length(); i++) {
            if (line.at(i) == '(') {
                open.push(i);
            } else if (line.at(i) == ')' && !open.isEmpty()) {
                widen(line, open.pop(), i);
            } else if (line.at(i) == '\n') {
                open.clear();
            }
        }
    }

    private static void widen(MarkedLine line, int start, int end) {
        if (line.hasHan(start + 1, end) ? isInChinese(line, start, end) : isWord(line, start, end)) {
            line.widen(start);
            line.widen(end);
        }
    }

    private static boolean isInChinese(MarkedLine line, int start, int end) {
        return !line.isLatinLetter(start - 1)
                && !line.isLatinLetter(end + 1)
                && (line.isChinese(start + 1) || line.isChinese(end - 1) || line.isChinese(start - 1));
    }

    /** A word in Latin letters between Chinese characters; numbers and faces stay. */
    private static boolean isWord(MarkedLine line, int start, int end) {
        boolean letters = false;
        for (int i = start + 1; i < end; i++) {
            letters |= line.isLatinLetter(i);
        }
        return letters && line.isChinese(start - 1) && line.isChinese(end + 1);
    }
}
