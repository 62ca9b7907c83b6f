package org.lantai.script.traditional;

import java.util.Map;
import java.util.stream.Collectors;

/** Characters that end a number, for rules in which {@code #} stands for any of them. */
final class NumberWords {
    private static final String ENDS = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两几数半多余";
    private static final String MARK = "#";

    private NumberWords() {}

    /** Whether a number can end with the character. */
    static boolean isEnd(char c) {
        return ENDS.indexOf(c) >= 0;
    }

    /** The entries that a rule stands for. */
    static Map<String, String> expand(String from, String to) {
        if (!from.contains(MARK)) {
            return Map.of(from, to);
        }
        return ENDS.chars()
                .mapToObj(Character::toString)
                .collect(Collectors.toMap(c -> from.replace(MARK, c), c -> to.replace(MARK, c)));
    }
}
