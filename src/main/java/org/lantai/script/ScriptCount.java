package org.lantai.script;

import java.lang.Character.UnicodeScript;
import org.lantai.text.Chars;

/**
 * How many characters of each kind a text has.
 *
 * @param traditional only Traditional text has them
 * @param simplified only Simplified text has them
 * @param han Chinese characters, those two kinds included
 * @param kana of Japanese
 * @param hangul of Korean
 */
record ScriptCount(int traditional, int simplified, int han, int kana, int hangul) {
    /** From this share of kana among kana and Chinese characters on a text is Japanese; Japanese news have 0.4 and more. */
    private static final double JAPANESE = 0.15;
    /** From this share of hangul on a text is Korean. */
    private static final double KOREAN = 0.3;
    /** Below this share of the rarer kind a text is not mixed: single characters slip into any page. */
    private static final double MIXED = 0.05;

    static ScriptCount of(String text) {
        int[] counts = new int[5];
        text.codePoints().filter(c -> c > 0xFF).forEach(c -> {
            if (Tables.isTraditional(c)) {
                counts[0]++;
            } else if (Tables.isSimplified(c)) {
                counts[1]++;
            }
            if (Chars.isHan(c)) {
                counts[2]++;
            } else if (isKana(c)) {
                counts[3]++;
            } else if (UnicodeScript.of(c) == UnicodeScript.HANGUL) {
                counts[4]++;
            }
        });
        return new ScriptCount(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private static boolean isKana(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    boolean isJapanese() {
        return kana > 0 && kana >= JAPANESE * (kana + han);
    }

    boolean isKorean() {
        return hangul > 0 && hangul >= KOREAN * (hangul + han);
    }

    boolean isMixed() {
        return Math.min(traditional, simplified) > MIXED * (traditional + simplified);
    }

    /** Whether it is Traditional rather than Simplified. */
    boolean isTraditional() {
        return traditional > 0 && traditional >= simplified;
    }

    boolean tells() {
        return traditional + simplified > 0;
    }
}
