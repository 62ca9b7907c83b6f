package org.lantai.witness.compare;

import java.util.Collections;
import java.util.List;
import org.lantai.lexicon.PinyinReadings;
import org.lantai.lexicon.WordSplitter;

/** Tells slips of whoever typed or scanned a text, a character in the place of one like it, from other words. */
final class Slips {
    /** More characters in a row are no slip. */
    private static final int LONGEST = 2;
    /** So many characters before and behind tell which of two stands there rightly. */
    private static final int AROUND = 4;
    /** So much less likely, in nats, is what nobody would write: twenty times. */
    private static final float UNLIKELY = 3;

    /** So much less likely, in nats, is the mistaken one of two that sound alike. */
    private static final float TELLING = 1;

    private static final WordSplitter SPLITTER = new WordSplitter();
    private static final PinyinReadings PINYIN = PinyinReadings.standard();

    /** Whether one of two pieces is the other, mistyped or misread. */
    boolean isSlip(Piece here, Piece there) {
        return here.length() == there.length()
                && here.length() <= LONGEST
                && (soundAlike(here.slice(), there.slice()) || Math.abs(cost(here) - cost(there)) >= UNLIKELY);
    }

    /** Which of two pieces is the mistaken one: negative for the first, positive for the other, 0 where nothing tells. */
    int mistaken(Piece here, Piece there) {
        float more = cost(there) - cost(here);
        return Math.abs(more) < TELLING ? 0 : more > 0 ? 1 : -1;
    }

    private static boolean soundAlike(String here, String there) {
        for (int i = 0; i < here.length(); i++) {
            if (Collections.disjoint(syllables(here.charAt(i)), syllables(there.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The readings of a character without tones. */
    private static List<String> syllables(char c) {
        return PINYIN.of(c).stream().map(r -> r.substring(0, r.length() - 1)).toList();
    }

    private static float cost(Piece piece) {
        String around = piece.with(AROUND, AROUND).slice();
        WordSplitter.Words words = SPLITTER.split(around, 0, around.length());
        float cost = 0;
        for (int i = 0; i < words.count(); i++) {
            cost += words.cost(i);
        }
        return cost;
    }
}
