package org.lantai.lexicon;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whole numbers in Western figures or Han numerals: by place (二〇二三), by unit (一百一十二), the days of a lunar month
 * (初五, 廿三), and the first of its kind (元年, 正月).
 */
public final class HanNumerals {
    private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百千万亿两廿卅";

    /** As many as fit an int. */
    private static final Pattern BY_PLACE = Pattern.compile("\\d{1,9}");

    private static final Pattern BY_UNIT = Pattern.compile("\\d*(?:[十百千]\\d*)+");

    private HanNumerals() {}

    /** Whether numbers of any size are written with the character. */
    public static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    /** The number, below ten thousand where it is written by unit; -1 when the text is none. */
    public static int parse(String written) {
        String text = written.chars().mapToObj(c -> figure((char) c)).collect(Collectors.joining());
        if (BY_PLACE.matcher(text).matches()) {
            return Integer.parseInt(text);
        }
        return BY_UNIT.matcher(text).matches() ? byUnit(text) : -1;
    }

    private static String figure(char c) {
        return switch (c) {
            case '〇', '○', '零', 'O', 'Ｏ' -> "0";
            case '一', '元', '正' -> "1";
            case '二', '两' -> "2";
            case '三' -> "3";
            case '四' -> "4";
            case '五' -> "5";
            case '六' -> "6";
            case '七' -> "7";
            case '八' -> "8";
            case '九' -> "9";
            case '廿' -> "2十";
            case '卅' -> "3十";
            case '初' -> "";
            default -> Character.toString(c);
        };
    }

    private static int byUnit(String text) {
        int number = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = unit(c);
            number += Math.max(1, digit) * unit;
            digit = unit > 0 ? 0 : c - '0';
        }
        return number + digit;
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
