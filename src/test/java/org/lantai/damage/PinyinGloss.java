package org.lantai.damage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pinyin behind chosen characters of a Traditional text (D1): {@code 現(xiàn)代化}. All occurrences of a chosen character
 * are glossed, none of the others.
 */
public final class PinyinGloss implements Damage {
    /** Where the sites take another reading than the one that the dictionary puts first. */
    private static final Map<String, String> TAKEN = Map.of("數", "shù");

    /** The characters to gloss. */
    private final String chosen;

    private final String closing;

    private PinyinGloss(String chosen, String closing) {
        this.chosen = chosen;
        this.closing = closing;
    }

    /** Glosses these characters, in half-width brackets. */
    public static PinyinGloss of(String chosen) {
        return new PinyinGloss(chosen, ")");
    }

    /** Glosses these characters with a space before the closing bracket: {@code 創(chuàng )}. */
    public static PinyinGloss padded(String chosen) {
        return new PinyinGloss(chosen, " )");
    }

    @Override
    public String damage(String traditional) {
        return traditional
                .codePoints()
                .mapToObj(Character::toString)
                .map(this::glossed)
                .collect(Collectors.joining());
    }

    private String glossed(String character) {
        return chosen.contains(character) ? character + gloss(character, closing) : character;
    }

    /** The gloss that stands behind a character, with its commonest reading. */
    static String gloss(String character, String closing) {
        List<String> readings = Readings.of(character);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("no reading is known of " + character);
        }
        return "(" + TAKEN.getOrDefault(character, readings.get(0)) + closing;
    }
}
