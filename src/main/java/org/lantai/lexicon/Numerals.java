package org.lantai.lexicon;

import java.util.regex.Pattern;

/** Reads whole numbers in Western digits or Chinese numerals, by place (二〇二三) or by unit (五十一); 元 and 正 are 1. */
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final Pattern WESTERN = Pattern.compile("\\d{1,8}");
    private static final Pattern BY_PLACE = Pattern.compile("[" + DIGITS + "]{2,8}");

    private Numerals() {}

    /** @param written a number that the pattern of a form matched */
    public static int parse(String written) {
        if (WESTERN.matcher(written).matches()) {
            return Integer.parseInt(written);
        }
        String text =
                written.replace("初", "").replace("廿", "二十").replace("卅", "三十").replace('两', '二');
        text = text.replace('元', '一').replace('正', '一');
        return BY_PLACE.matcher(text).matches() ? byPlace(text) : byUnit(text);
    }

    private static int byPlace(String text) {
        return text.chars().map(DIGITS::indexOf).reduce(0, (number, digit) -> 10 * number + digit);
    }

    private static int byUnit(String text) {
        int number = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            int unit = UNITS.indexOf(text.charAt(i));
            if (unit < 0) {
                digit = DIGITS.indexOf(text.charAt(i));
            } else {
                number += Math.max(1, digit) * new int[] {10, 100, 1000}[unit];
                digit = 0;
            }
        }
        return number + digit;
    }
}
