package org.lantai.extract.imprint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.MatchForm;
import org.lantai.model.PaperPage;
import org.lantai.text.Chars;

/** Reads on which page of a paper a text stood: {@code 第04版}, {@code A07版：城事}. */
public final class PaperPages {
    private static final Pattern PAGE =
            Pattern.compile("(?<![\\p{L}\\d.])(?:版次\\s*:\\s*)?第?\\s*(?<number>[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})"
                    + "\\s*版(?!本)(?:\\s*:\\s*(?<section>\\p{IsHan}[\\p{IsHan}·]{1,7}))?");

    private PaperPages() {}

    /** The page named in a part of an imprint. */
    static PaperPage in(String text) {
        return matcher(text).filter(Matcher::find).map(m -> page(m, text)).orElse(PaperPage.NONE);
    }

    /** The page that lines say, each all by itself; unknown where they name several, as the contents of a paper do. */
    public static PaperPage alone(List<String> lines) {
        List<PaperPage> pages = lines.stream()
                .flatMap(line -> all(Chars.strip(line)).stream())
                .distinct()
                .toList();
        return pages.stream().map(PaperPage::number).distinct().count() == 1
                ? pages.stream().reduce(PaperPage.NONE, PaperPage::or)
                : PaperPage.NONE;
    }

    private static Optional<PaperPage> all(String line) {
        return matcher(line).filter(Matcher::matches).map(m -> page(m, line));
    }

    /** Empty for most lines, which lack the word that every page is named with. */
    private static Optional<Matcher> matcher(String line) {
        return line.indexOf('版') < 0 ? Optional.empty() : Optional.of(PAGE.matcher(MatchForm.of(line)));
    }

    /** A text with blanks in the place of the page. */
    static String without(String text) {
        return matcher(text).map(m -> blanked(m, text)).orElse(text);
    }

    private static String blanked(Matcher m, String text) {
        StringBuilder blank = new StringBuilder(text);
        while (m.find()) {
            blank.replace(m.start(), m.end(), " ".repeat(m.end() - m.start()));
        }
        return blank.toString();
    }

    private static PaperPage page(Matcher m, String text) {
        String number = m.group("number");
        boolean han = Chars.countHan(number) > 0;
        Optional<String> section = m.start("section") < 0
                ? Optional.empty()
                : Optional.of(text.substring(m.start("section"), m.end("section")));
        return new PaperPage(Optional.of(han ? String.valueOf(HanNumerals.parse(number)) : number), section);
    }
}
