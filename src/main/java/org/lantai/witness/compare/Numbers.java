package org.lantai.witness.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.HanNumerals;

/** The numbers of a piece of text by what they are worth: 二十七 is 27, 1.2万 is 12,000. */
final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?[万亿]?|[〇零一二三四五六七八九十百千两廿卅]+(?:[万亿][〇零一二三四五六七八九十百千两]*)*");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private Numbers() {}

    /** The values of all numbers of a text in its small form, in its order; what is none though it looks like one is left out. */
    static List<BigDecimal> of(String written) {
        return NUMBER.matcher(written)
                .results()
                .flatMap(found -> value(found.group()).stream())
                .toList();
    }

    /** The text without its numbers. */
    static String without(String written) {
        return NUMBER.matcher(written).replaceAll("");
    }

    /** Whether a piece has as many numbers of the same values in the same order as another. */
    static boolean areEqual(String one, String other) {
        return of(one).equals(of(other));
    }

    private static Optional<BigDecimal> value(String number) {
        Matcher figures = Pattern.compile("([\\d,]+(?:\\.\\d+)?)([万亿]?)").matcher(number);
        return figures.matches()
                ? Optional.of(plain(new BigDecimal(figures.group(1).replace(",", "")).multiply(unit(figures.group(2)))))
                : han(number);
    }

    private static Optional<BigDecimal> han(String number) {
        BigDecimal value = BigDecimal.ZERO;
        int from = 0;
        for (int i = 0; i <= number.length(); i++) {
            boolean unit = i < number.length() && "万亿".indexOf(number.charAt(i)) >= 0;
            if (unit || (i == number.length() && from < i)) {
                int part = HanNumerals.parse(number.substring(from, i));
                if (part < 0) {
                    return Optional.empty();
                }
                value = value.add(BigDecimal.valueOf(part).multiply(unit(unit ? number.substring(i, i + 1) : "")));
                from = i + 1;
            }
        }
        return Optional.of(plain(value));
    }

    private static BigDecimal unit(String unit) {
        return switch (unit) {
            case "万" -> TEN_THOUSAND;
            case "亿" -> HUNDRED_MILLION;
            default -> BigDecimal.ONE;
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
