package org.lantai.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Pinyin as it is printed, with tone marks, and as dictionaries number it: {@code lǜ} and {@code lv4}. */
public final class Pinyin {
    private static final String TONE_MARKS = "\u0304\u0301\u030C\u0300";
    private static final char DIAERESIS = '\u0308';

    private Pinyin() {}

    /**
     * The numbered form of one printed syllable.
     *
     * @param printed letters with at most one tone mark, composed or decomposed; {@code v} and {@code ü} are the same
     * @return the syllable with its tone, 5 where no mark is printed; empty when it is no such syllable
     */
    public static Optional<String> numbered(String printed) {
        String letters = Normalizer.normalize(printed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder syllable = new StringBuilder(letters.length() + 1);
        int tone = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (TONE_MARKS.indexOf(c) >= 0 && tone == 0) {
                tone = TONE_MARKS.indexOf(c) + 1;
            } else if (c == DIAERESIS && endsWithU(syllable)) {
                syllable.setCharAt(syllable.length() - 1, 'v');
            } else if (c >= 'a' && c <= 'z') {
                syllable.append(c);
            } else {
                return Optional.empty();
            }
        }
        return syllable.isEmpty()
                ? Optional.empty()
                : Optional.of(syllable.append(tone == 0 ? 5 : tone).toString());
    }

    private static boolean endsWithU(StringBuilder syllable) {
        return !syllable.isEmpty() && syllable.charAt(syllable.length() - 1) == 'u';
    }
}
