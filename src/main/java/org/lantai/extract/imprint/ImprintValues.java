package org.lantai.extract.imprint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;
import org.lantai.model.Official;
import org.lantai.model.PartialDate;
import org.lantai.text.Chars;

/** Reads what stands behind a label of an imprint line, and what stands there without one. */
final class ImprintValues {
    private static final Pattern END_OF_SOURCE = Pattern.compile("[|丨]|\\s{2,}|\\t");
    private static final WordTable WORDS = WordTable.of(ImprintValues.class, "value-words.tsv");
    private static final Pattern AFTER_NAMES =
            Pattern.compile("(?:\\s*/\\s*\\p{IsHan}{2,8}(?:报道|报导)|\\s*" + WORDS.anyOf("place")
                    + "[县市]?(?:\\d{1,2}日)?(?:综合)?(?:报道|报导|专?电)" + "|[\\s/]*" + WORDS.anyOf("behind") + ")[)\\]】〗〕]?$");
    static final Pattern MEDIA = Pattern.compile(".{1,14}" + WORDS.anyOf("media"));
    static final Pattern OFFICE = Pattern.compile("[\\p{IsHan}()·\\s]{1,30}" + WORDS.anyOf("office"));
    static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}|丨｜/／·,，:：()（）\\[\\]【】〔〕〖〗《》\\-—_]*");

    private static final int LONGEST_SOURCE = 40;
    private static final int LONGEST_NAMES = 80;

    /** What tables print in the place of a number that a document does not have. */
    private static final Set<String> NONE_GIVEN = Set.of("-", "--", "—", "——", "/", "暂无", "暫無");

    private static final int LONGEST_NAME = 4;

    /** Where a line with names goes on with something else. */
    private static final Pattern BORDER = Pattern.compile("\\s{2,}|[《(]");

    private static final Pattern TITLED = Pattern.compile(".*" + WORDS.anyOf("title") + "(?<name>\\p{IsHan}{2,3})");

    private final PrintedNames names;
    private final DateReader dates;
    private final LooseDates loose = new LooseDates();
    private final SourceNames sources;
    private final UnlabelledLines bare;

    ImprintValues(PrintedNames names, DateReader dates) {
        this.names = names;
        this.dates = dates;
        this.sources = new SourceNames(names);
        this.bare = new UnlabelledLines(names, dates);
    }

    /** What a value behind its label says; empty when it cannot belong to the label, so the line is running text. */
    Optional<Imprint> read(Labels.Label label, String value) {
        return switch (label.field()) {
            case DATE, WRITTEN -> dated(value);
            case MODIFIED -> dated(value).map(i -> i.undated().withModified(i.date()));
            case SOURCE -> sourced(value);
            case AUTHOR, REPORTER, PHOTOGRAPHER -> people(label, value).map(p -> written(label, p));
            case EDITOR -> people(label, value).map(p -> p.beside.and(Imprint.NONE.withEditors(p.names)));
            case ORIGINAL_TITLE -> Optional.of(titled(Chars.strip(value)));
            case KEYWORDS -> Optional.of(keyed(value));
            case DOCUMENT_NUMBER, INDEX_NUMBER, VALIDITY -> official(label.field(), Chars.strip(value));
            case ASIDE -> value.length() > 60 ? Optional.empty() : Optional.of(loose(value));
        };
    }

    /** What stands before the first label: a date, a name of a paper; empty when it is running text. */
    Optional<Imprint> head(String text, Labels.Label next) {
        Optional<Imprint> bare = FILLING.matcher(text).matches() ? Optional.of(Imprint.NONE) : bare(text);
        boolean paper = next.field().namesAuthors() && text.length() <= LONGEST_SOURCE / 2;
        return bare.or(() -> paper ? sourced(text) : Optional.empty());
    }

    /** What a text without labels says. */
    Optional<Imprint> bare(String text) {
        return bare.read(text);
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
        return Optional.of(imprint(date.map(DateReader.Found::date), sources.in(name)));
    }

    private Optional<People> people(Labels.Label label, String value) {
        Optional<People> all = people(label, value, Imprint.NONE);
        Matcher border = BORDER.matcher(MatchForm.of(value));
        int from = value.length() - value.stripLeading().length();
        return all.isPresent() || !border.find(from) || border.start() == from
                ? all
                : people(
                        label,
                        value.substring(0, border.start()),
                        bare(value.substring(border.start())).orElse(Imprint.NONE));
    }

    /** @param beside what the line says behind the names */
    private Optional<People> people(Labels.Label label, String value, Imprint beside) {
        Optional<DateReader.Found> date = dates.locate(value);
        String before = date.map(d -> value.substring(0, d.start())).orElse(value);
        Matcher tail = AFTER_NAMES.matcher(MatchForm.of(before).stripTrailing());
        String named = tail.find() ? before.substring(0, tail.start()) : before;
        List<String> all = names.split(named);
        boolean fits = label.bare() ? all.isEmpty() || names.arePeople(all) : value.length() <= LONGEST_NAMES;
        Imprint dated = Imprint.dated(date.map(DateReader.Found::date)).and(beside);
        return fits
                ? Optional.of(new People(withoutOffices(all), dated, before.substring(named.length())))
                : Optional.empty();
    }

    /** Where people and their office are named together, the people are meant. */
    private List<String> withoutOffices(List<String> all) {
        List<String> untitled = all.stream()
                .filter(name -> !NoNames.has(name))
                .map(this::untitled)
                .toList();
        return untitled.stream().anyMatch(names::isPerson)
                ? untitled.stream()
                        .filter(name -> !SourceNames.isOrganisation(name) && !isLong(name))
                        .toList()
                : untitled;
    }

    /** The name behind an office: {@code 研究员周远山}. */
    private String untitled(String name) {
        Matcher m = TITLED.matcher(MatchForm.of(name));
        if (!m.matches()) {
            return name;
        }
        String person = name.substring(m.start("name"));
        return names.isPerson(person) && !names.isPerson(name) ? person : name;
    }

    /** Longer than any Chinese name: beside names it is what somebody is. */
    private static boolean isLong(String name) {
        return Chars.countHan(name) > LONGEST_NAME && name.indexOf('·') < 0;
    }

    private Imprint loose(String value) {
        return imprint(dates.find(value), Optional.empty());
    }

    private Optional<Imprint> official(Labels.Field field, String value) {
        if (value.length() > LONGEST_SOURCE) {
            return Optional.empty();
        }
        Optional<String> said =
                Optional.of(value).filter(v -> !v.isEmpty() && !names.isNobody(v) && !NONE_GIVEN.contains(v));
        Optional<String> none = Optional.empty();
        return Optional.of(Imprint.NONE.withOfficial(
                switch (field) {
                    case DOCUMENT_NUMBER -> new Official(said, none, none);
                    case INDEX_NUMBER -> new Official(none, said, none);
                    default -> new Official(none, none, said);
                }));
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

    /** What an organisation is said to have written it published. */
    private Imprint written(Labels.Label label, People people) {
        List<String> offices =
                people.names.stream().filter(SourceNames::isOrganisation).toList();
        List<String> others =
                people.names.stream().filter(name -> !offices.contains(name)).toList();
        Optional<String> source = offices.stream().findFirst().filter(name -> others.isEmpty());
        return authored(label, new People(others, people.beside, people.part))
                .and(Imprint.NONE.withSource(source.flatMap(sources::in)));
    }

    /** A photograph is credited behind a name too, whatever stands before it: {@code 记者 周远山 摄}. */
    private static Imprint authored(Labels.Label label, People people) {
        boolean took = people.part.indexOf('摄') >= 0 || people.part.indexOf('攝') >= 0;
        boolean reported = MatchForm.of(people.part).contains("报道");
        boolean photographer = took || label.field() == Labels.Field.PHOTOGRAPHER;
        boolean reporter = label.field() == Labels.Field.REPORTER && (!took || reported);
        return Imprint.NONE
                .withAuthors(people.names)
                .with()
                .reporters(reporter ? people.names : List.of())
                .photographers(photographer ? people.names : List.of())
                .build()
                .and(people.beside);
    }

    /**
     * Names, with what stands behind them without a label.
     *
     * @param beside what else the line says
     * @param part a word for the part they had in the text, such as {@code 摄}, possibly empty
     */
    private record People(List<String> names, Imprint beside, String part) {}
}
