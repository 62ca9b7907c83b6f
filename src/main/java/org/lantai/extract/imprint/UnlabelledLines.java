package org.lantai.extract.imprint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.text.Chars;

/** Reads lines without labels: a date alone, or with the name of a paper, its page or a reporter before or behind it. */
final class UnlabelledLines {
    private static final Pattern FILLING_AT_ENDS =
            Pattern.compile("^" + ImprintValues.FILLING + "|" + ImprintValues.FILLING + "$");

    /** {@code 周远山/台北报道}, with no word for reporter. */
    private static final Pattern REPORT = Pattern.compile(
            "[(\\[【〔]?(?<name>\\p{IsHan}{2,4}(?:、\\p{IsHan}{2,4})*)\\s*/\\s*\\p{IsHan}{2,8}报[道导][)\\]】〕]?");

    private final PrintedNames names;
    private final DateReader dates;
    private final LooseDates loose = new LooseDates();

    UnlabelledLines(PrintedNames names, DateReader dates) {
        this.names = names;
        this.dates = dates;
    }

    /** What a line says; empty when it is running text. */
    Optional<Imprint> read(String line) {
        Optional<Imprint> report = report(Chars.strip(line));
        if (report.isPresent()) {
            return report;
        }
        return dates.locate(line)
                .map(date -> besideDate(line, date))
                .orElseGet(() -> loose.alone(line).map(l -> Imprint.NONE.withLoose(Optional.of(l))));
    }

    private Optional<Imprint> besideDate(String text, DateReader.Found date) {
        String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
        Imprint dated = Imprint.dated(Optional.of(date.date())).withPaperPage(PaperPages.in(rest));
        String name = FILLING_AT_ENDS.matcher(PaperPages.without(rest)).replaceAll("");
        boolean paper = name.indexOf(' ') < 0
                && ImprintValues.MEDIA.matcher(MatchForm.of(name)).matches();
        Optional<Imprint> named = paper ? Optional.of(Imprint.NONE.withSource(Optional.of(name))) : report(name);
        return name.isEmpty() ? Optional.of(dated) : named.map(dated::and);
    }

    private Optional<Imprint> report(String text) {
        String form = MatchForm.of(text);
        Matcher m = REPORT.matcher(form);
        List<String> people = form.indexOf('/') > 0 && m.matches()
                ? names.split(text.substring(m.start("name"), m.end("name")))
                : List.of();
        return names.arePeople(people)
                ? Optional.of(
                        Imprint.NONE.with().authors(people).reporters(people).build())
                : Optional.empty();
    }
}
