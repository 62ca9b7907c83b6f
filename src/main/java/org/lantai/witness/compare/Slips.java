package org.lantai.witness.compare;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.lantai.lexicon.PinyinReadings;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordSplitter;

/** Tells slips of whoever typed or scanned a text, a character in the place of one like it, from other words. */
public final class Slips {
    /** So many characters before and behind tell which of two stands there rightly. */
    private static final int AROUND = 4;
    /** So much less likely, in nats, is what nobody would write: a hundred times. */
    private static final float UNLIKELY = 4.6f;
    /** So much less likely is the mistaken one of two. */
    private static final float TELLING = 1;

    private static final WordSplitter SPLITTER = new WordSplitter();
    private static final PinyinReadings PINYIN = PinyinReadings.standard();
    private static final List<Set<Integer>> LOOK_ALIKE = Table.rows(Slips.class, "look-alikes.tsv", 1).stream()
            .map(row -> Set.copyOf(row.get(0).chars().boxed().toList()))
            .toList();

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
                || LOOK_ALIKE.stream().anyMatch(group -> group.contains((int) here) && group.contains((int) there));
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
        Reading one = Reading.of(here);
        Reading other = Reading.of(there);
        return one.cost() + UNLIKELY <= other.cost()
                ? one.inWord() && !other.inWord()
                : other.cost() + UNLIKELY <= one.cost() && other.inWord() && !one.inWord();
    }

    /** Which of two pieces is the mistaken one: negative for the first, positive for the other, 0 where nothing tells. */
    static int mistaken(TextPiece here, TextPiece there) {
        float more = Reading.of(there).cost() - Reading.of(here).cost();
        return Math.abs(more) < TELLING ? 0 : more > 0 ? 1 : -1;
    }

    /**
     * How a piece reads where it stands.
     *
     * @param cost what the words around cost, in nats
     * @param inWord whether its first character is of a word of several
     */
    private record Reading(float cost, boolean inWord) {
        static Reading of(TextPiece piece) {
            TextPiece around = piece.with(AROUND, AROUND);
            String text = around.slice();
            int at = piece.start() - around.start();
            WordSplitter.Words words = SPLITTER.split(text, 0, text.length());
            float cost = 0;
            boolean inWord = false;
            for (int i = 0; i < words.count(); i++) {
                cost += words.cost(i);
                int end = words.start(i + 1);
                inWord |= words.start(i) <= at && at < end && end - words.start(i) > 1;
            }
            return new Reading(cost, inWord);
        }
    }
}
