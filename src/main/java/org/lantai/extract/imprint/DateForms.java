package org.lantai.extract.imprint;

import java.util.List;
import org.lantai.lexicon.HanNumerals;

/** The ways in which Chinese pages print dates, the more precise before the less precise. */
final class DateForms {
    private static final String NUMERALS = "〇○零OＯ一二三四五六七八九十廿卅元正";
    private static final String YEAR =
            "(?<![\\d" + NUMERALS + "A-Za-z])(?<year>(?:1[89]|20)\\d\\d" + "|[一二][〇○零O一二三四五六七八九]{3})\\s*年";
    private static final String ROC_YEAR = "(?:中华)?民国\\s*(?<year>\\d{1,3}|[元一二三四五六七八九十百零〇○]{1,6})\\s*年";

    /** The same year once more, by the other count: {@code 民国112年(2023)}, {@code 2023年(民国112年)}. */
    private static final String BY_OTHER_COUNT = "(?:\\s*\\((?:公元|西元|中华民国|民国)?\\s*\\d{2,4}\\s*年?\\))?";

    /** A year of the Republic in three figures, by which Taiwan's offices date: from 100 on, 2011. */
    private static final String ROC_FIGURES = "(?<![\\dA-Za-z./_-])(?<year>1[0-4]\\d)";

    private static final String MONTH = "\\s*(?<month>\\d{1,2}|[元正一二三四五六七八九十]{1,2})\\s*月";
    private static final String DAY = "\\s*(?<day>\\d{1,2}|[一二三四五六七八九十廿卅初]{1,3})(?:\\s*[日号]|(?=\\s|$))";
    private static final String MONTH_NAME =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t|tember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

    /** A four-digit year that no longer number, version, address or word runs into. */
    private static final String PLAIN_YEAR = "(?<![\\dA-Za-z./_-])(?<year>(?:1[89]|20)\\d\\d)";

    private static final String NO_MORE = "(?![\\d_]|[-./]\\d)";

    static final List<DateForm> ALL = List.of(
            DateForm.ofDay(YEAR + BY_OTHER_COUNT + MONTH + DAY, HanNumerals::parse),
            DateForm.ofDay(ROC_YEAR + BY_OTHER_COUNT + MONTH + DAY, DateForms::ofRepublic),
            DateForm.ofDay(
                    PLAIN_YEAR + "\\s?(?<mark>[-/.])\\s?(?<month>\\d{1,2})\\s?\\k<mark>\\s?(?<day>\\d{1,2})" + NO_MORE,
                    Integer::parseInt),
            DateForm.ofDay(
                    "(?:\\b[A-Z][a-z]{2,8},\\s)?\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH_NAME
                            + ",?[ -](?<year>(?:19|20)\\d\\d)\\b",
                    Integer::parseInt),
            DateForm.ofDay(
                    "\\b" + MONTH_NAME + "\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d\\d)\\b",
                    Integer::parseInt),
            DateForm.ofDay(
                    PLAIN_YEAR + "\\s{1,3}(?<month>[01]\\d)\\s?[/-]\\s?(?<day>[0-3]\\d)(?=\\s+\\d{1,2}:\\d\\d)",
                    Integer::parseInt),
            DateForm.ofDay(
                    ROC_FIGURES + "\\s?(?<mark>[-/.])\\s?(?<month>\\d{1,2})\\s?\\k<mark>\\s?(?<day>\\d{1,2})" + NO_MORE,
                    DateForms::ofRepublic),
            DateForm.ofItself(
                    "\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\s" + MONTH_NAME
                            + "\\s{1,2}(?<day>\\d{1,2})\\s(?<hour>\\d{1,2}):"
                            + "(?<minute>\\d\\d):(?<second>\\d\\d)\\s(?:[A-Z]{3,4}\\s)?(?<year>(?:19|20)\\d\\d)\\b",
                    Integer::parseInt),
            DateForm.ofItself(YEAR + MONTH, HanNumerals::parse),
            DateForm.ofItself(ROC_YEAR + BY_OTHER_COUNT + MONTH, DateForms::ofRepublic),
            DateForm.ofItself("^\\s*(?<year>(?:19|20)\\d\\d)[-/.](?<month>\\d{1,2})\\s*$", Integer::parseInt),
            DateForm.ofItself(
                    YEAR + "(?![代度级版款来前间多以]|\\s*(?:(?:\\d{1,2}|[元正一二三四五六七八九十]{1,2})\\s*月))", HanNumerals::parse),
            DateForm.ofItself(ROC_YEAR + "(?!\\s*(?:(?:\\d{1,2}|[元正一二三四五六七八九十]{1,2})\\s*月))", DateForms::ofRepublic));

    private DateForms() {}

    /** The year of the common era: the Republic counts 1912 as its first. */
    private static int ofRepublic(String year) {
        return 1911 + HanNumerals.parse(year);
    }
}
