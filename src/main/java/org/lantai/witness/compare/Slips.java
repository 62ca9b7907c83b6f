package org.lantai.witness.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.lexicon.PinyinReadings;
import org.lantai.lexicon.Table;

/** Tells slips of whoever typed or scanned a text, a character in the place of one like it, from other words. */
public final class Slips {
    /** So much less likely, in nats, is what nobody would write: a hundred times. */
    private static final float UNLIKELY = 4.6f;
    /** So much less likely is the mistaken one of two. */
    private static final float TELLING = 1;

    private static final PinyinReadings PINYIN = PinyinReadings.standard();
    /** For each character those that look like it, in one string. */
    private static final Map<Character, String> LOOK_ALIKE = lookAlikes();

    private Slips() {}

    /** Whether each character of a word sounds or looks like that of another. */
    public static boolean areAlike(String here, String there) {
        if (here.length() != there.length() || here.isEmpty()) {
            return false;
        }
        for (int i = 0; i < here.length(); i++) {
            if (!areAlike(here.charAt(i), there.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two characters sound or look alike. */
    static boolean areAlike(char here, char there) {
        return here == there
                || !Collections.disjoint(syllables(here), syllables(there))
                || LOOK_ALIKE.getOrDefault(here, "").indexOf(there) >= 0;
    }

    private static Map<Character, String> lookAlikes() {
        Map<Character, String> lookAlikes = new HashMap<>();
        for (String group : Table.words(Slips.class, "look-alikes.tsv", 1)) {
            group.chars().forEach(c -> lookAlikes.merge((char) c, group, String::concat));
        }
        return Map.copyOf(lookAlikes);
    }

    /** The readings of a character without tones. */
    private static List<String> syllables(char c) {
        return PINYIN.of(c).stream().map(r -> r.substring(0, r.length() - 1)).toList();
    }

    /** Whether one of two characters makes a word where it stands, and the other breaks it. */
    static boolean isOdd(TextPiece here, TextPiece there) {
        if (here.length() != 1 || there.length() != 1) {
            return false;
        }
        WordsAround one = WordsAround.of(here);
        WordsAround other = WordsAround.of(there);
        return one.cost() + UNLIKELY <= other.cost()
                ? isInWord(one) && !isInWord(other)
                : other.cost() + UNLIKELY <= one.cost() && isInWord(other) && !isInWord(one);
    }

    private static boolean isInWord(WordsAround character) {
        return character.words().stream().anyMatch(word -> word.length() > 1);
    }

    /** Which of two pieces is the mistaken one: negative for the first, positive for the other, 0 where nothing tells. */
    static int mistaken(TextPiece here, TextPiece there) {
        float more = WordsAround.of(there).cost() - WordsAround.of(here).cost();
        return Math.abs(more) < TELLING ? 0 : more > 0 ? 1 : -1;
    }
}
