package org.lantai.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.text.Chars;

/**
 * The form in which rules are matched, so that each is written once: Simplified, ASCII marks and digits half-width,
 * every blank a space. One character stays one character, so an index in the form is an index in the text.
 */
final class MatchForm {
    private static final Map<Character, Character> SIMPLIFIED = simplified();

    private MatchForm() {}

    static String of(String text) {
        StringBuilder form = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            form.append(of(text.charAt(i)));
        }
        return form.toString();
    }

    private static char of(char c) {
        if (c < 0x80) {
            return Character.isWhitespace(c) ? ' ' : c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return Chars.isBlank(c) ? ' ' : SIMPLIFIED.getOrDefault(c, c);
    }

    private static Map<Character, Character> simplified() {
        Map<Character, Character> all = new HashMap<>();
        for (List<String> row : Rules.read("match-form.tsv", 2)) {
            for (int i = 0; i < row.get(1).length(); i++) {
                all.put(row.get(1).charAt(i), row.get(0).charAt(0));
            }
        }
        return Map.copyOf(all);
    }
}
