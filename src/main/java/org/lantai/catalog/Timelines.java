package org.lantai.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lantai.model.PartialDate;

/** Puts documents on the timeline. */
final class Timelines {
    private Timelines() {}

    /** @param newestFirst the documents, newest date first; what has one date keeps its order */
    static Timeline of(List<Entry> newestFirst) {
        List<Timeline.Year> years = new ArrayList<>();
        groups(newestFirst, date -> Optional.of(date.year()))
                .known()
                .forEach((year, entries) -> years.add(year(year, entries)));
        List<Entry> undated =
                newestFirst.stream().filter(e -> e.date().isEmpty()).toList();
        return new Timeline(years, Pinyin.sort(undated, Entry::title, Comparator.comparing(Entry::key)));
    }

    private static Timeline.Year year(int year, List<Entry> entries) {
        Groups byMonth = groups(entries, PartialDate::month);
        List<Timeline.Month> months = new ArrayList<>();
        byMonth.known().forEach((month, some) -> months.add(month(year, month, some)));
        return new Timeline.Year(year, months, byMonth.unknown());
    }

    private static Timeline.Month month(int year, int month, List<Entry> entries) {
        Groups byDay = groups(entries, PartialDate::day);
        List<Timeline.Day> days = new ArrayList<>();
        byDay.known().forEach((day, some) -> days.add(new Timeline.Day(day, some)));
        return new Timeline.Month(year, month, days, byDay.unknown());
    }

    private static Groups groups(List<Entry> entries, Function<PartialDate, Optional<Integer>> part) {
        Groups groups = new Groups(new LinkedHashMap<>(), new ArrayList<>());
        for (Entry entry : entries) {
            entry.date()
                    .flatMap(part)
                    .map(number -> groups.known.computeIfAbsent(number, n -> new ArrayList<>()))
                    .orElse(groups.unknown)
                    .add(entry);
        }
        return groups;
    }

    /** Entries by a part of their date, in the order of the entries, and those whose date is less precise. */
    private record Groups(Map<Integer, List<Entry>> known, List<Entry> unknown) {}
}
