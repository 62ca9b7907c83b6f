package org.lantai.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;
import org.lantai.subjects.dates.TimeNamed;

/** Puts documents on a timeline. */
final class Timelines {
    private Timelines() {}

    /** A document at one of its dates. */
    private record Placed(PartialDate date, Entry entry) {
        static final Comparator<Placed> NEWEST_FIRST = Comparator.comparing(Placed::date, PartialDate.ORDER.reversed());
    }

    /** @param newestFirst the documents, newest date first; what has one date keeps its order */
    static Timeline published(List<Entry> newestFirst) {
        List<Entry> undated =
                newestFirst.stream().filter(e -> e.date().isEmpty()).toList();
        return new Timeline(
                years(newestFirst, entry -> entry.date().stream()),
                PinyinOrder.sort(undated, Entry::title, Comparator.comparing(Entry::key)));
    }

    /** @param newestFirst the documents; what is about one time keeps its order */
    static Timeline about(List<Entry> newestFirst) {
        return new Timeline(
                years(newestFirst, entry -> slots(entry).flatMap(Optional::stream)),
                newestFirst.stream()
                        .filter(entry -> slots(entry).anyMatch(Optional::isEmpty))
                        .toList());
    }

    private static Stream<Optional<PartialDate>> slots(Entry entry) {
        return entry.subjects().dates().stream().map(TimeNamed::slot).distinct();
    }

    private static List<Timeline.Year> years(List<Entry> entries, Function<Entry, Stream<PartialDate>> dates) {
        List<Placed> placed = entries.stream()
                .flatMap(entry -> dates.apply(entry).map(date -> new Placed(date.withoutTime(), entry)))
                .sorted(Placed.NEWEST_FIRST)
                .toList();
        List<Timeline.Year> years = new ArrayList<>();
        groups(placed, date -> Optional.of(date.year())).known().forEach((year, some) -> years.add(year(year, some)));
        return years;
    }

    private static Timeline.Year year(int year, List<Placed> placed) {
        Groups byMonth = groups(placed, PartialDate::month);
        List<Timeline.Month> months = new ArrayList<>();
        byMonth.known().forEach((month, some) -> months.add(month(year, month, some)));
        return new Timeline.Year(year, months, entries(byMonth.unknown()));
    }

    private static Timeline.Month month(int year, int month, List<Placed> placed) {
        Groups byDay = groups(placed, PartialDate::day);
        List<Timeline.Day> days = new ArrayList<>();
        byDay.known().forEach((day, some) -> days.add(new Timeline.Day(day, entries(some))));
        return new Timeline.Month(year, month, days, entries(byDay.unknown()));
    }

    private static List<Entry> entries(List<Placed> placed) {
        return placed.stream().map(Placed::entry).toList();
    }

    private static Groups groups(List<Placed> all, Function<PartialDate, Optional<Integer>> part) {
        Groups groups = new Groups(new LinkedHashMap<>(), new ArrayList<>());
        for (Placed placed : all) {
            part.apply(placed.date())
                    .map(number -> groups.known.computeIfAbsent(number, n -> new ArrayList<>()))
                    .orElse(groups.unknown)
                    .add(placed);
        }
        return groups;
    }

    /** What stands at each part of the date, in the order given, and those whose date is less precise. */
    private record Groups(Map<Integer, List<Placed>> known, List<Placed> unknown) {}
}
