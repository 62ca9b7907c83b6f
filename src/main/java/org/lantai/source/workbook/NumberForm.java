package org.lantai.source.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a cell shows its number: as such, or as a date of some precision. Dates are numbers of days (ECMA-376-1, 18.17.4), and only
 * the form tells that they are dates.
 */
enum NumberForm {
    NUMBER,
    YEAR,
    MONTH,
    DAY;

    /** Dates among the forms that have no code in the file (18.8.30); those from 27 on are of Chinese, Japanese and Korean. */
    private static final Set<Integer> DATES = IntStream.of(
                    14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58)
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    /** What stands for itself in a code: quoted, escaped or in brackets, and the marks of the halves of a day. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*\\]?|(?i)am/pm|(?i)a/p|(?i)general");

    /** Hours, minutes or seconds that do not begin anew each day. */
    private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(?:h+|m+|s+)\\]");

    /** Days are counted from here, and none before March 1900: of those before programs count one too few. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST = 61;
    private static final int SINCE_1904 = 1462;
    /** The last day of the year 9999. */
    private static final int LAST = 2_958_465;

    private static final int SECONDS = 86_400;

    /** The form of that number, which has no code. */
    static NumberForm of(int number) {
        return DATES.contains(number) ? DAY : number == 17 ? MONTH : NUMBER;
    }

    /** The form that a code asks for, as {@code yyyy"年"m"月"}. */
    static NumberForm of(String code) {
        String letters = LITERAL.matcher(ELAPSED.matcher(code).replaceAll("h"))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        int section = letters.indexOf(';');
        String first = section < 0 ? letters : letters.substring(0, section);
        boolean time = first.matches(".*[hs].*");
        if (first.contains("d")
                || (first.contains("y") && time)
                || (first.contains("m") && !first.contains("y") && !time)) {
            return DAY;
        }
        return !first.contains("y") ? NUMBER : first.contains("m") ? MONTH : YEAR;
    }

    /**
     * What a cell of this form says.
     *
     * @param written the number as the file has it
     * @param since1904 whether days are counted from 1904 on, as old programs for the Macintosh did
     */
    String show(String written, boolean since1904) {
        double number;
        try {
            number = Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return written;
        }
        double days = since1904 ? number + SINCE_1904 : number;
        return this != NUMBER && days >= FIRST && days < LAST + 1 ? date(days) : plain(number, written);
    }

    /** Programs write 20220301 as 2.0220301E7. */
    private static String plain(double number, String written) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? new BigDecimal(number).toPlainString() : written;
    }

    private String date(double days) {
        long seconds = Math.round(days * SECONDS);
        LocalDateTime time = ZERO.atStartOfDay().plusSeconds(seconds);
        String day = time.toLocalDate().toString();
        return switch (this) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            default ->
                seconds % SECONDS == 0
                        ? day
                        : day + "T"
                                + time.toLocalTime().toString().concat(":00").substring(0, 8);
        };
    }
}
