package org.lantai.witness.parts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/**
 * The headline of a page or an instalment of a text.
 *
 * @param bare the headline without what numbers it
 * @param mark what numbers it
 * @param number its number, 0 where it has none
 * @param total how many there are, 0 where that is not said
 */
record PartTitle(String bare, Mark mark, int number, int total) {
    /** What the end of a headline says of it. */
    enum Mark {
        NONE,
        /** It is a page: （2/3）, 第2页. */
        PAGE,
        /** It is a page or an instalment: （2）, 之二, （下）. */
        NUMBER,
        /** It is an instalment: 连载之三, 第三讲. */
        INSTALMENT
    }

    private static final String NUMERAL = "(?:\\\\d{1,3}|[一二三四五六七八九十百零〇两]{1,6})";
    private static final Pattern FIRST_NUMERAL = Pattern.compile("\\d{1,4}|[一二三四五六七八九十百零〇两]{1,6}");
    private static final String THIRDS = "上中下";

    private record Form(Mark mark, Pattern pattern) {
        static Form of(List<String> row) {
            String pattern = "[\\s_|·—:,–-]*(?<mark>" + row.get(1).replaceAll("N", NUMERAL) + ")\\s*$";
            return new Form(Mark.valueOf(row.get(0).toUpperCase(Locale.ROOT)), Pattern.compile(pattern));
        }
    }

    private static final List<Form> FORMS = Table.rows(PartTitle.class, "part-titles.tsv", 4).stream()
            .map(Form::of)
            .toList();

    static PartTitle of(String title) {
        String form = MatchForm.of(title);
        for (Form known : FORMS) {
            Matcher m = known.pattern().matcher(form);
            if (m.find() && m.start() > 0) {
                return new PartTitle(
                        Chars.strip(title.substring(0, m.start())),
                        known.mark(),
                        number(m.group("mark")),
                        total(m.group("mark")));
            }
        }
        return new PartTitle(title, Mark.NONE, 0, 0);
    }

    boolean isInstalment() {
        return mark == Mark.INSTALMENT;
    }

    /** What the headlines of all its pages have in common. */
    String stem() {
        return Fold.letters(bare);
    }

    /** What is marked as a continuation alone is the second. */
    private static int number(String mark) {
        Matcher m = FIRST_NUMERAL.matcher(mark);
        if (m.find()) {
            return HanNumerals.parse(m.group());
        }
        return mark.chars()
                .map(THIRDS::indexOf)
                .filter(third -> third >= 0)
                .map(third -> third + 1)
                .findFirst()
                .orElse(2);
    }

    private static int total(String mark) {
        Matcher m = FIRST_NUMERAL.matcher(mark);
        return mark.indexOf('/') > 0 && m.find(mark.indexOf('/')) ? HanNumerals.parse(m.group()) : 0;
    }
}
