package org.lantai.script.traditional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantai.lexicon.Table;
import org.lantai.script.phrase.OpenccDictionary;
import org.lantai.script.phrase.PhraseConverter;
import org.lantai.script.simplified.ToSimplified;

/**
 * Puts the characters and phrases together that make Traditional text of Simplified text: those of OpenCC4j, checked to
 * become Simplified again as they were, and those of {@code traditional.tsv}.
 */
final class TraditionalEntries {
    /** In place of a value, that there shall be no such phrase. */
    private static final String NO_PHRASE = "-";

    private TraditionalEntries() {}

    /** Without the forms of a region, the standard ones of OpenCC. */
    static Map<String, String> standard() {
        Map<String, List<String>> characters = OpenccDictionary.SIMPLIFIED_CHARACTERS.all();
        Map<String, String> all = OpenccDictionary.SIMPLIFIED_CHARACTERS.first();
        all.putAll(ToSimplified.rare());
        Map<String, String> own = own();
        own.forEach((from, to) -> {
            if (from.length() == 1) {
                all.put(from, to);
            }
        });
        PhraseConverter back = ToSimplified.toSimplified();
        Map<Character, List<TraditionalContext>> rules =
                TraditionalContext.all().stream().collect(Collectors.groupingBy(TraditionalContext::character));
        OpenccDictionary.SIMPLIFIED_PHRASES.first().forEach((from, to) -> {
            String usual = usual(from, to, all, characters);
            boolean isRead = back.convert(usual).text().equals(from);
            all.put(from, inContext(from, isRead ? usual : readable(from, usual, all), rules));
        });
        all.putAll(own);
        all.values().removeIf(NO_PHRASE::equals);
        return all;
    }

    /** A phrase's value with what the rules say of a character between two others of the phrase. */
    private static String inContext(String from, String to, Map<Character, List<TraditionalContext>> rules) {
        if (from.length() != to.length()) {
            return to;
        }
        StringBuilder out = new StringBuilder(to);
        for (int i = 1; i < from.length(); i++) {
            char c = from.charAt(i);
            if (from.indexOf(c) == i) {
                for (TraditionalContext rule : rules.getOrDefault(c, List.of())) {
                    if (rule.fitsInside(from, i)) {
                        out.setCharAt(i, rule.outcome().charAt(0));
                    }
                }
            }
        }
        return out.toString();
    }

    private static Map<String, String> own() {
        Map<String, String> own = new HashMap<>();
        for (List<String> row : Table.rows(TraditionalEntries.class, "traditional.tsv", 3)) {
            own.putAll(NumberWords.expand(row.get(0), row.get(1)));
        }
        return own;
    }

    /** A phrase's value with the usual forms of characters of which OpenCC4j knows another only. */
    private static String usual(String from, String to, Map<String, String> all, Map<String, List<String>> characters) {
        if (from.length() != to.length()) {
            return to;
        }
        StringBuilder out = new StringBuilder(to);
        for (int i = 0; i < to.length(); i++) {
            String character = from.substring(i, i + 1);
            String usual = all.getOrDefault(character, character);
            List<String> known = characters.getOrDefault(character, List.of(character));
            if (usual.length() == 1 && !known.contains(usual) && known.contains(to.substring(i, i + 1))) {
                out.setCharAt(i, usual.charAt(0));
            }
        }
        return out.toString();
    }

    /** A phrase's value without the characters that would not become Simplified again as they were. */
    private static String readable(String from, String to, Map<String, String> all) {
        if (from.length() != to.length()) {
            return to;
        }
        StringBuilder out = new StringBuilder(to);
        for (int i = 0; i < to.length(); i++) {
            String character = from.substring(i, i + 1);
            String plain = all.getOrDefault(character, character);
            boolean isRead =
                    ToSimplified.toSimplified().plain(to.substring(i, i + 1)).equals(character);
            if (!isRead && plain.length() == 1) {
                out.setCharAt(i, plain.charAt(0));
            }
        }
        return out.toString();
    }
}
