package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.extract.draft.Prose;
import org.lantai.extract.imprint.DateReader;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.extract.imprint.LooseDate;
import org.lantai.extract.imprint.LooseDates;
import org.lantai.extract.imprint.NoNames;
import org.lantai.extract.imprint.PrintedNames;
import org.lantai.lexicon.MatchForm;
import org.lantai.model.PartialDate;
import org.lantai.text.Chars;

/**
 * Reads bylines without labels, which only their place under the headline tells from other text: {@code 2021-03-05 10:20
 * 青禾日报}, or a date with the name of a paper on the line above or below it.
 */
final class DomByline {
    private static final int LONGEST_NAME = 20;

    /** A name with what is set around it. */
    private static final int LONGEST_PART = 5 * LONGEST_NAME;

    /** Names of accounts that begin like a family name are longer. */
    private static final int LONGEST_PERSON = 3;

    /** Marks around a name, and what in brackets behind it says how it came to the text: {@code 青禾网[整理]}. */
    private static final Pattern EDGES =
            Pattern.compile("^[\\s|丨｜/·•\\-—]+|[\\s|丨｜/·•\\-—]+$|\\s*[\\[【(（].{1,6}[\\]】)）]\\s*$|官方[账帐帳賬][号號]$");

    private final ImprintReader reader;
    private final PrintedNames names = new PrintedNames();
    private final DateReader dates = new DateReader();
    private final LooseDates looseDates = new LooseDates();

    DomByline(ImprintReader reader) {
        this.reader = reader;
    }

    /** What the first line with a date says, or the lines beside it; the lines are in their parts. */
    Imprint read(List<List<String>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<String> parts = lines.get(i);
            List<Dated> dated = dated(parts);
            Optional<PartialDate> date =
                    dated.stream().filter(d -> d.isByline).findFirst().map(d -> d.found.date());
            if (date.isPresent()) {
                Imprint line = imprint(date.get(), name(parts, dated.get(0))).and(writer(parts, dated.get(0)));
                return line.source().isPresent() ? line : line.and(beside(lines, i, date.get()));
            }
        }
        return lines.stream()
                .flatMap(parts -> loose(parts).stream())
                .findFirst()
                .orElse(Imprint.NONE);
    }

    /** What a line says with a date that lacks its year, or is counted back. */
    private Optional<Imprint> loose(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Optional<LooseDate> date = looseDates.whole(parts.get(i));
            if (date.isPresent()) {
                Optional<String> name = Stream.of(part(parts, i + 1), part(parts, i - 1))
                        .map(p -> EDGES.matcher(p).replaceAll(""))
                        .filter(this::isName)
                        .findFirst();
                return Optional.of(named(Imprint.NONE.withLoose(date), name));
            }
        }
        return Optional.empty();
    }

    /**
     * A part of a line with a date.
     *
     * @param part its number
     * @param isByline whether it is short enough for one, and no note
     */
    private record Dated(int part, DateReader.Found found, boolean isByline) {}

    private List<Dated> dated(List<String> parts) {
        List<Dated> dated = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            Optional<DateReader.Found> found = dates.locate(part);
            if (found.isPresent()) {
                boolean isByline = part.length() <= 2 * LONGEST_NAME && !isNote(part);
                dated.add(new Dated(i, found.get(), isByline));
            }
        }
        return dated;
    }

    /** Whether it is a note in brackets, such as that on the meeting which adopted a law: no date of publication. */
    static boolean isNote(String line) {
        return MatchForm.of(line).startsWith("(") && Chars.countHan(line) > 4;
    }

    /** The name nearest to the date, that behind it first. */
    private Optional<String> name(List<String> parts, Dated dated) {
        String part = parts.get(dated.part);
        return Stream.of(
                        part.substring(dated.found.end()),
                        part(parts, dated.part + 1),
                        part(parts, dated.part + 2),
                        part.substring(0, dated.found.start()),
                        part(parts, dated.part - 1))
                .filter(p -> p.length() <= LONGEST_PART)
                .map(p -> EDGES.matcher(p).replaceAll(""))
                .filter(this::isName)
                .findFirst();
    }

    /** A person named before the date, a paper or account behind it: {@code 周远山　2008.04.12　青禾副刊}. */
    private Imprint writer(List<String> parts, Dated dated) {
        String before = parts.get(dated.part).substring(0, dated.found.start());
        String name = EDGES.matcher(before.isBlank() ? part(parts, dated.part - 1) : before)
                .replaceAll("");
        return isName(name) && isPerson(name) ? Imprint.NONE.withAuthors(names.split(name)) : Imprint.NONE;
    }

    private static String part(List<String> parts, int index) {
        return index >= 0 && index < parts.size() ? parts.get(index) : "";
    }

    private boolean isName(String part) {
        return part.length() <= LONGEST_NAME
                && Chars.countHan(part) + Prose.thirds(part) > 3
                && !NoNames.hasBesideDate(part)
                && reader.read(part).isEmpty();
    }

    /** A paper on a line of its own, perhaps behind the name of a writer: {@code 周远山/青禾日报}. */
    private Imprint beside(List<List<String>> lines, int dated, PartialDate date) {
        for (int i : new int[] {dated - 1, dated + 1}) {
            String line = i >= 0 && i < lines.size() && lines.get(i).size() == 1
                    ? lines.get(i).get(0)
                    : "";
            int slash = line.lastIndexOf('/');
            Optional<Imprint> paper = line.length() > LONGEST_NAME
                    ? Optional.empty()
                    : reader.read(date + " " + line.substring(slash + 1));
            if (paper.flatMap(Imprint::source).isPresent()) {
                Optional<Imprint> writer = slash < 0 ? Optional.empty() : reader.read("作者：" + line.substring(0, slash));
                return paper.get().and(writer.orElse(Imprint.NONE));
            }
        }
        return Imprint.NONE;
    }

    /** A name beside a date is a person's where it looks like one, else that of an account or a paper. */
    private Imprint imprint(PartialDate date, Optional<String> name) {
        return named(Imprint.dated(Optional.of(date)), name);
    }

    private Imprint named(Imprint dated, Optional<String> name) {
        boolean person = name.filter(this::isPerson).isPresent();
        return person ? dated.withAuthors(names.split(name.orElseThrow())) : dated.withSource(name);
    }

    private boolean isPerson(String name) {
        List<String> people = names.split(name);
        return names.arePeople(people)
                && people.stream().allMatch(p -> p.length() <= LONGEST_PERSON || p.indexOf('·') > 0);
    }
}
