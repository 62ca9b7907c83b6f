package org.lantai.subjects.sketch;

import java.util.Arrays;
import org.lantai.lexicon.MatchForm;

/**
 * A text as it is compared with others: Chinese characters in their Simplified form, letters in lower case, digits; what
 * sites set differently (punctuation, spaces, widths, script) left out, so that no difference of that kind counts.
 * Indexes count UTF-16 units.
 */
public final class PlainText {
    private final char[] characters;
    private final int[] places;
    private final int length;

    private PlainText(char[] characters, int[] places, int length) {
        this.characters = characters;
        this.places = places;
        this.length = length;
    }

    /** The plain form of a text. */
    public static PlainText of(CharSequence text) {
        char[] characters = new char[text.length()];
        int[] places = new int[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c != 0) {
                characters[length] = c;
                places[length++] = i;
            }
        }
        return new PlainText(Arrays.copyOf(characters, length), Arrays.copyOf(places, length), length);
    }

    /** The form in which a character counts; 0 where it does not. */
    private static char plain(char c) {
        char form = MatchForm.small(c);
        boolean counts = (form >= '\u4E00' && form <= '\u9FFF')
                || Character.isLetterOrDigit(form)
                || Character.isSurrogate(form)
                || form == '\uFFFD'
                || form == '〇';
        return counts ? form : 0;
    }

    public int length() {
        return length;
    }

    public char at(int index) {
        return characters[index];
    }

    /** Where in the text as written a character of the plain one stands. */
    public int place(int index) {
        return places[index];
    }

    /** A piece of it. */
    public String slice(int start, int end) {
        return new String(characters, start, end - start);
    }

    @Override
    public String toString() {
        return new String(characters);
    }
}
