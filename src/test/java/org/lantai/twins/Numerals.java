package org.lantai.twins;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spells numerals otherwise, as another house does. */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern MYRIADS = Pattern.compile("(\\d+(?:\\.\\d+)?)万");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9A-Za-z-])(\\d{4})年");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z.-])(\\d{1,4})(?![0-9A-Za-z.%万-]|年)");
    private static final Pattern LONG = Pattern.compile("(?<![0-9A-Za-z.,-])(\\d{1,3})(\\d{3})(?![0-9A-Za-z万年-])");
    private static final Pattern TENS = Pattern.compile("([二三四五六七八九])十([一二三四五六七八九])");

    private Numerals() {}

    /** {@code 27} becomes {@code 二十七}, {@code 1.2万} becomes {@code 一万二千}'s sum, {@code 2006年} is spelled by digits. */
    static String spelled(String text) {
        String years = YEAR.matcher(plain(text)).replaceAll((MatchResult year) -> byDigit(year.group(1)) + "年");
        return NUMBER.matcher(years).replaceAll((MatchResult number) -> han(Integer.parseInt(number.group(1))));
    }

    /** {@code 二十七} becomes {@code 27}, {@code 1.2万} becomes {@code 12000}. */
    static String figures(String text) {
        return TENS.matcher(plain(text))
                .replaceAll((MatchResult tens) -> "" + DIGITS.indexOf(tens.group(1)) + DIGITS.indexOf(tens.group(2)));
    }

    /** {@code 1200} becomes {@code 1,200}, {@code 1.2万} becomes {@code 12,000}; years stay. */
    static String grouped(String text) {
        return LONG.matcher(plain(text)).replaceAll("$1,$2");
    }

    private static String plain(String text) {
        return MYRIADS.matcher(text)
                .replaceAll((MatchResult number) -> new BigDecimal(number.group(1))
                        .multiply(BigDecimal.valueOf(10_000))
                        .toBigInteger()
                        .toString());
    }

    private static String byDigit(String number) {
        StringBuilder spelled = new StringBuilder();
        number.chars().forEach(digit -> spelled.append(DIGITS.charAt(digit - '0')));
        return spelled.toString();
    }

    /** A number below ten thousand in words. */
    static String han(int number) {
        if (number == 0) {
            return "零";
        }
        StringBuilder spelled = new StringBuilder();
        String units = "千百十";
        int rest = number;
        for (int i = 0, unit = 1000; i < 4; i++, unit /= 10) {
            int digit = rest / unit;
            rest %= unit;
            if (digit > 0) {
                spelled.append(DIGITS.charAt(digit));
                spelled.append(i < 3 ? units.substring(i, i + 1) : "");
            } else if (!spelled.isEmpty() && rest > 0 && !spelled.toString().endsWith("零")) {
                spelled.append('零');
            }
        }
        return spelled.toString().replaceFirst("^一十", "十");
    }
}
