package org.lantai.witness.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lantai.lexicon.HanNumerals;

/** The numbers of a piece of text by what they are worth: 二十七 is 27, 1.2万 is 12,000, 20一三 is 2013. */
final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("[\\d〇零一二三四五六七八九十百千两廿卅]+(?:,\\d{3})*(?:\\.\\d+)?(?:[十百千万亿]+[\\d〇零一二三四五六七八九十百千两]*)*");

    /** 2024.4.1, of which no part is a fraction. */
    private static final Pattern DOTTED = Pattern.compile("(?<=\\d)\\.(?=\\d+\\.\\d)|(?<=\\d\\.\\d{1,4})\\.(?=\\d)");

    private static final Pattern UNITS_ALONE = Pattern.compile("[百千万亿]+");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final String HAN_FIGURES = "〇一二三四五六七八九";
    /** The greatest of what numbers are counted in stands last in them, so they are parted there. */
    private static final List<Unit> UNITS = List.of(new Unit('亿', 100_000_000), new Unit('万', 10_000));

    private Numbers() {}

    private record Unit(char sign, long worth) {}

    /** The values of all numbers of a text in its small form, in its order; what is none though it looks like one is left out. */
    static List<BigDecimal> of(String written) {
        // 千 alone is of a measure: 千米.
        return NUMBER.matcher(DOTTED.matcher(written).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(number -> !UNITS_ALONE.matcher(number).matches())
                .flatMap(number -> value(figures(number), 0).stream())
                .map(value -> value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros())
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

    /** In Western figures as far as it is written by place. */
    private static String figures(String number) {
        StringBuilder figures = new StringBuilder(number.length());
        number.replace(",", "").replace('零', '〇').chars().forEach(c -> {
            int figure = HAN_FIGURES.indexOf(c);
            figures.append(figure < 0 ? (char) c : (char) ('0' + figure));
        });
        return figures.toString();
    }

    private static Optional<BigDecimal> value(String number, int unit) {
        if (unit == UNITS.size()) {
            return small(number);
        }
        Unit parted = UNITS.get(unit);
        int at = number.lastIndexOf(parted.sign());
        if (at < 0) {
            return value(number, unit + 1);
        }
        Optional<BigDecimal> before = at == 0 ? Optional.of(BigDecimal.ONE) : value(number.substring(0, at), unit);
        Optional<BigDecimal> behind =
                at + 1 == number.length() ? Optional.of(BigDecimal.ZERO) : value(number.substring(at + 1), unit + 1);
        return before.flatMap(b ->
                behind.map(e -> b.multiply(BigDecimal.valueOf(parted.worth())).add(e)));
    }

    private static Optional<BigDecimal> small(String number) {
        if (DECIMAL.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number));
        }
        // 一百零五: the 零 only says that there are no tens.
        int value = HanNumerals.parse(number.replaceAll("(?<=[百千])0", ""));
        return value < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }
}
