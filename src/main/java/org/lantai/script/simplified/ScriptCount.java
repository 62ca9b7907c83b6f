package org.lantai.script.simplified;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;
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
public record ScriptCount(int traditional, int simplified, int han, int kana, int hangul) {
    private static final byte OTHER = 0;
    private static final byte TRADITIONAL = 1;
    private static final byte SIMPLIFIED = 2;
    private static final byte HAN = 3;
    private static final byte KANA = 4;
    private static final byte HANGUL = 5;
    private static final int KINDS = 6;
    /** From this share of kana among kana and Chinese characters on a text is Japanese; Japanese news have 0.4 and more. */
    private static final double JAPANESE = 0.15;
    /** From this share of hangul on a text is Korean. */
    private static final double KOREAN = 0.3;
    /** Below this share of the rarer kind a text is not mixed: single characters slip into any page. */
    private static final double MIXED = 0.05;

    public static ScriptCount of(String text) {
        int[] counts = new int[KINDS];
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            counts[c < Kinds.OF_BMP.length ? Kinds.OF_BMP[c] : Kinds.of(c)]++;
        }
        int han = counts[TRADITIONAL] + counts[SIMPLIFIED] + counts[HAN];
        return new ScriptCount(counts[TRADITIONAL], counts[SIMPLIFIED], han, counts[KANA], counts[HANGUL]);
    }

    /** The kind of each character of the Basic Multilingual Plane, looked up once: a text is counted before all else. */
    private static final class Kinds {
        static final byte[] OF_BMP = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];

        static {
            Arrays.fill(OF_BMP, 0x3400, 0x4DC0, HAN);
            Arrays.fill(OF_BMP, 0x4E00, 0xA000, HAN);
            Arrays.fill(OF_BMP, 0xAC00, 0xD7A4, HANGUL);
            fill(0x1100, 0x1200);
            fill(0x2E80, 0x3400);
            fill(0xF900, 0xFB00);
            fill(0xFF00, 0xFFF0);
            mark(ToSimplified.onlyTraditional(), TRADITIONAL);
            mark(ToSimplified.onlySimplified(), SIMPLIFIED);
        }

        private static void fill(int from, int to) {
            for (int c = from; c < to; c++) {
                OF_BMP[c] = byScript(c);
            }
        }

        private static void mark(Set<Integer> characters, byte kind) {
            for (int c : characters) {
                if (c < OF_BMP.length) {
                    OF_BMP[c] = kind;
                }
            }
        }

        static byte of(int c) {
            if (ToSimplified.onlyTraditional().contains(c)) {
                return TRADITIONAL;
            }
            return ToSimplified.onlySimplified().contains(c) ? SIMPLIFIED : byScript(c);
        }

        private static byte byScript(int c) {
            if (Chars.isHan(c)) {
                return HAN;
            }
            UnicodeScript script = UnicodeScript.of(c);
            if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
                return KANA;
            }
            return script == UnicodeScript.HANGUL ? HANGUL : OTHER;
        }
    }

    public boolean isJapanese() {
        return kana > 0 && kana >= JAPANESE * (kana + han);
    }

    public boolean isKorean() {
        return hangul > 0 && hangul >= KOREAN * (hangul + han);
    }

    public boolean isMixed() {
        return Math.min(traditional, simplified) > MIXED * (traditional + simplified);
    }

    /** Whether it is Traditional rather than Simplified. */
    public boolean isTraditional() {
        return traditional > 0 && traditional >= simplified;
    }

    public boolean tells() {
        return traditional + simplified > 0;
    }
}
