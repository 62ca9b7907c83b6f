package org.lantai.extract.imprint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.PartialDate;

/** Reads English bylines: {@code By Zhou Yuanshan and Ellen Marsh | 5 March 2021}. */
final class EnglishByline {
    private static final int LONGEST = 120;
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?:[ \u00A0]\\p{Lu}[\\p{L}.'’-]*){1,3}";
    private static final Pattern BYLINE =
            Pattern.compile("(?:(?:Written|Story|Text|Reporting|Photos?|Posted) )?[Bb][Yy]:?\\s+" + "(?<names>" + NAME
                    + "(?:(?:, (?:and )?| and | & )" + NAME + ")*)(?<rest>(?:\\s*[,|·—–/-]|\\s{2,}|\\s+(?=\\d)|$).*)");

    /** The letters that a byline begins with: few lines of a Chinese page need be looked at further. */
    private static final String FIRST = "WSTRPBb";

    private static final Pattern BETWEEN = Pattern.compile(",? and |, | & ");

    private final DateReader dates;

    EnglishByline(DateReader dates) {
        this.dates = dates;
    }

    /** The writers that a line names, with the date behind them; empty when it is no byline. */
    Optional<Imprint> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String text = line.strip();
        Matcher m = BYLINE.matcher(text);
        if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0 || !m.matches() || text.endsWith(".")) {
            return Optional.empty();
        }
        List<String> names = Arrays.stream(BETWEEN.split(m.group("names")))
                .map(String::strip)
                .toList();
        Optional<PartialDate> date = dates.find(m.group("rest"));
        return Optional.of(Imprint.dated(date).withAuthors(names));
    }
}
