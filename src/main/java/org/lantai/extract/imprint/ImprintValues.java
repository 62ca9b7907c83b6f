package org.lantai.extract.imprint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;
import org.lantai.model.PartialDate;
import org.lantai.text.Chars;

/** Reads what stands behind a label of an imprint line, and what stands there without one. */
final class ImprintValues {
    private static final Pattern END_OF_SOURCE = Pattern.compile("[|丨]|\\s{2,}|\\t");
    private static final WordTable WORDS = WordTable.of(ImprintValues.class, "value-words.tsv");
    private static final Pattern AFTER_NAMES =
            Pattern.compile("(?:\\s*/\\s*\\p{IsHan}{2,8}(?:报道|报导)|[\\s/]*" + WORDS.anyOf("behind") + ")[)\\]】〗〕]?$");
    private static final Pattern MEDIA = Pattern.compile(".{1,14}" + WORDS.anyOf("media"));
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}|丨/·,，:：()（）\\[\\]【】〔〕〖〗\\-—_]*");
    private static final Pattern FILLING_AT_ENDS = Pattern.compile("^" + FILLING + "|" + FILLING + "$");
    private static final int LONGEST_SOURCE = 40;
    private static final int LONGEST_NAMES = 80;

    private final PrintedNames names;
    private final DateReader dates;
    private final LooseDates loose = new LooseDates();

    ImprintValues(PrintedNames names, DateReader dates) {
        this.names = names;
        this.dates = dates;
    }

    /** What a value behind its label says; empty when it cannot belong to the label, so the line is running text. */
    Optional<Imprint> read(Labels.Label label, String value) {
        return switch (label.field()) {
            case DATE, WRITTEN -> dated(value);
            case MODIFIED -> dated(value).map(i -> i.undated().withModified(i.date()));
            case SOURCE -> sourced(value);
            case AUTHOR, REPORTER, PHOTOGRAPHER -> people(label, value).map(p -> authored(label, p));
            case EDITOR -> people(label, value).map(p -> imprint(p.date, List.of(), p.names));
            case ORIGINAL_TITLE -> Optional.of(titled(Chars.strip(value)));
            case KEYWORDS -> Optional.of(keyed(value));
            case ASIDE -> value.length() > 60 ? Optional.empty() : Optional.of(loose(value));
        };
    }

    /** What stands before the first label: a date, a name of a paper; empty when it is running text. */
    Optional<Imprint> head(String text, Labels.Label next) {
        Optional<Imprint> bare = FILLING.matcher(text).matches() ? Optional.of(Imprint.NONE) : bare(text);
        boolean paper = next.field().namesAuthors() && text.length() <= LONGEST_SOURCE / 2;
        return bare.or(() -> paper ? sourced(text) : Optional.empty());
    }

    /** What a text without labels says: a date alone, or with the name of a paper before or behind it. */
    Optional<Imprint> bare(String text) {
        return dates.locate(text)
                .map(date -> besideDate(text, date))
                .orElseGet(() -> loose.alone(text).map(l -> Imprint.NONE.withLoose(Optional.of(l))));
    }

    private static Optional<Imprint> besideDate(String text, DateReader.Found date) {
        String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
        String name = FILLING_AT_ENDS.matcher(rest).replaceAll("");
        boolean paper =
                name.indexOf(' ') < 0 && MEDIA.matcher(MatchForm.of(name)).matches();
        return name.isEmpty() || paper
                ? Optional.of(
                        imprint(Optional.of(date.date()), Optional.of(name).filter(n -> !n.isEmpty())))
                : Optional.empty();
    }

    private Optional<Imprint> dated(String value) {
        Optional<DateReader.Found> date = dates.locate(value);
        if (date.isEmpty()) {
            return value.length() > LONGEST_SOURCE
                    ? Optional.empty()
                    : Optional.of(Imprint.NONE.withLoose(loose.in(value)));
        }
        String rest = value.substring(0, date.get().start())
                + value.substring(date.get().end());
        return Chars.countHan(rest) > 12 ? Optional.empty() : Optional.of(loose(value));
    }

    private Optional<Imprint> sourced(String value) {
        Optional<DateReader.Found> date = dates.locate(value);
        String before = date.map(d -> value.substring(0, d.start())).orElse(value);
        String name = Chars.strip(END_OF_SOURCE.split(Chars.strip(before).replace('\u00a0', ' ') + " ", 2)[0]);
        if (name.length() > LONGEST_SOURCE) {
            return Optional.empty();
        }
        Optional<String> source = Optional.of(name).filter(n -> !n.isEmpty() && !names.isNobody(n));
        return Optional.of(imprint(date.map(DateReader.Found::date), source));
    }

    private Optional<People> people(Labels.Label label, String value) {
        Matcher tail = AFTER_NAMES.matcher(MatchForm.of(value).stripTrailing());
        String named = tail.find() ? value.substring(0, tail.start()) : value;
        Optional<DateReader.Found> date = dates.locate(named);
        List<String> all =
                names.split(date.map(d -> named.substring(0, d.start())).orElse(named));
        boolean fits = label.bare() ? all.isEmpty() || names.arePeople(all) : value.length() <= LONGEST_NAMES;
        return fits
                ? Optional.of(new People(
                        withoutOffices(all), date.map(DateReader.Found::date), value.substring(named.length())))
                : Optional.empty();
    }

    /** Where people and their office are named together, the people are meant. */
    private List<String> withoutOffices(List<String> all) {
        return all.stream().anyMatch(names::isPerson)
                ? all.stream().filter(name -> !isOffice(name)).toList()
                : all;
    }

    private static boolean isOffice(String name) {
        return name.length() > 3 && MEDIA.matcher(MatchForm.of(name)).matches();
    }

    private Imprint loose(String value) {
        return imprint(dates.find(value), Optional.empty());
    }

    private static Imprint titled(String title) {
        Optional<String> original = Optional.of(title).filter(t -> !t.isEmpty());
        return Imprint.NONE.withOriginalTitle(original);
    }

    private static Imprint keyed(String value) {
        List<String> words = List.of(Chars.strip(value).split("[\\s,，;；、|]+"));
        return Imprint.NONE.withKeywords(
                words.stream().filter(w -> !w.isEmpty()).toList());
    }

    private static Imprint imprint(Optional<PartialDate> date, Optional<String> source) {
        return Imprint.dated(date).withSource(source);
    }

    private static Imprint imprint(Optional<PartialDate> date, List<String> authors, List<String> editors) {
        return Imprint.dated(date).with().authors(authors).editors(editors).build();
    }

    /** A photograph is credited behind a name too, whatever stands before it: {@code 记者 周远山 摄}. */
    private static Imprint authored(Labels.Label label, People people) {
        boolean took = people.part.indexOf('摄') >= 0 || people.part.indexOf('攝') >= 0;
        boolean reported = MatchForm.of(people.part).contains("报道");
        boolean photographer = took || label.field() == Labels.Field.PHOTOGRAPHER;
        boolean reporter = label.field() == Labels.Field.REPORTER && (!took || reported);
        return imprint(people.date, people.names, List.of())
                .with()
                .reporters(reporter ? people.names : List.of())
                .photographers(photographer ? people.names : List.of())
                .build();
    }

    /**
     * Names, with what stands behind them without a label.
     *
     * @param part a word for the part they had in the text, such as {@code 摄}, possibly empty
     */
    private record People(List<String> names, Optional<PartialDate> date, String part) {}
}
