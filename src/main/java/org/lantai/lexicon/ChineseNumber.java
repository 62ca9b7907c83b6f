package org.lantai.lexicon;

import java.util.regex.Pattern;

/** Reads whole numbers written in Western digits or in Chinese numerals, by place (二〇二三) or by unit (一百一十二). */
public final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern WESTERN = Pattern.compile("\\d{1,9}");

    private ChineseNumber() {}

    /** The number; -1 when the text is none. */
    public static int parse(String written) {
        if (WESTERN.matcher(written).matches()) {
            return Integer.parseInt(written);
        }
        String text = written.replaceAll("[○零OＯ]", "〇").replaceAll("[元正]", "一").replace("初", "");
        if (WESTERN.matcher(text).matches()) {
            return Integer.parseInt(text);
        }
        if (text.matches("[" + DIGITS + "]{1,9}") && (text.length() == 1 || text.indexOf('百') < 0)) {
            return byPlace(text);
        }
        return text.matches("[" + DIGITS + "十百廿卅]+") ? byUnit(text) : -1;
    }

    private static int byPlace(String text) {
        return text.chars().map(DIGITS::indexOf).reduce(0, (number, digit) -> 10 * number + digit);
    }

    private static int byUnit(String text) {
        String units = text.replace("廿", "二十").replace("卅", "三十");
        int number = 0;
        int digit = 0;
        for (int i = 0; i < units.length(); i++) {
            char c = units.charAt(i);
            int unit = c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit == 0) {
                digit = DIGITS.indexOf(c);
            } else {
                number += Math.max(1, digit) * unit;
                digit = 0;
            }
        }
        return number + digit;
    }
}
