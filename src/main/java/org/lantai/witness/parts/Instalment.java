package org.lantai.witness.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/**
 * A text that is one of a series, as its headline tells: a chapter, an instalment.
 *
 * @param work the name of the whole; empty where the headline names the chapter alone
 * @param number its number
 */
public record Instalment(String work, int number) {
    private static final String NUMERAL = "(?<number>\\\\d{1,4}|[一二三四五六七八九十百千零〇两]{1,7})";
    private static final String GAP = "[\\s_|·—:,.、。《》()\\[\\]【】-]";

    /** A number behind a shorter name may be that of anything: 公告（2）. */
    private static final int SHORTEST = 4;

    /** A name follows a number behind a gap, and follows at once where a gap or nothing is before the number. */
    private static final List<Pattern> CHAPTERS = Table.rows(Instalment.class, "chapters.tsv", 4).stream()
            .flatMap(row -> chapters(row.get(0), row.get(1).replaceAll("N", NUMERAL)))
            .toList();

    /** What stands around the name of a work and is none of it. */
    private static final Pattern AROUND = Pattern.compile("^《|[\\s_|·—:：《(（\\[【-]+$");

    private static Stream<Pattern> chapters(String kind, String form) {
        Pattern behindGap = Pattern.compile("^(?<work>.*?)" + GAP + "*" + form + "(?:" + GAP + ".*)?$");
        Pattern atOnce = Pattern.compile("^(?<work>|.*?" + GAP + ")" + form + ".*$");
        return kind.equals("chapter") ? Stream.of(behindGap, atOnce) : Stream.of(behindGap);
    }

    /** That of a headline; empty when it numbers nothing. */
    public static Optional<Instalment> of(String title) {
        return chapter(title).or(() -> numbered(PartTitle.of(title)));
    }

    /** What the headlines of all of the series have in common. */
    public String stem() {
        return Fold.letters(work);
    }

    private static Optional<Instalment> chapter(String title) {
        String form = MatchForm.small(title);
        return CHAPTERS.stream()
                .map(pattern -> pattern.matcher(form))
                .filter(Matcher::matches)
                .findFirst()
                .map(m ->
                        new Instalment(work(title.substring(0, m.end("work"))), HanNumerals.parse(m.group("number"))));
    }

    private static String work(String written) {
        return Chars.strip(AROUND.matcher(written).replaceAll(""));
    }

    private static Optional<Instalment> numbered(PartTitle title) {
        boolean numbers = title.mark() == PartTitle.Mark.NUMBER || title.isInstalment();
        return numbers && title.number() > 0 && title.stem().length() >= SHORTEST
                ? Optional.of(new Instalment(title.bare(), title.number()))
                : Optional.empty();
    }
}
