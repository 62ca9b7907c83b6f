package org.lantai.damage;

import java.text.Normalizer;

/** Pinyin with tone numbers ({@code lv4}) written with tone marks ({@code lǜ}). */
final class ToneMarks {
    private static final String COMBINING = "\u0304\u0301\u030C\u0300";

    private ToneMarks() {}

    /** A syllable with its tone number, 5 for none, with a composed mark instead; {@code v} stands for ü. */
    static String compose(String numbered) {
        int tone = numbered.charAt(numbered.length() - 1) - '0';
        String letters = numbered.substring(0, numbered.length() - 1).replace('v', 'ü');
        if (tone < 1 || tone > 4) {
            return letters;
        }
        int vowel = bearer(letters) + 1;
        String marked = letters.substring(0, vowel) + COMBINING.charAt(tone - 1) + letters.substring(vowel);
        return Normalizer.normalize(marked, Normalizer.Form.NFC);
    }

    /** Which letter bears the mark: a or e; else the o of ou; else the last vowel (汉语拼音方案, section 4). */
    private static int bearer(String letters) {
        for (String first : new String[] {"a", "e", "ou"}) {
            if (letters.contains(first)) {
                return letters.indexOf(first);
            }
        }
        int last = letters.length() - 1;
        while (last > 0 && "iouü".indexOf(letters.charAt(last)) < 0) {
            last--;
        }
        return last;
    }
}
