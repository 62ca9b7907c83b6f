package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds elements that repeat one another around marks of posts: those that stand side by side, and those of one name
 * anywhere. Which of these series is one of posts is for {@link SeriesReader} to say.
 */
final class Repetitions {
    /** So many marks are looked at; the longest of the measured threads has 30 posts a page, boards allow some hundred. */
    private static final int MOST_MARKS = 2_000;

    /** So many series are read; a page of a board has some dozen. */
    private static final int MOST_SERIES = 40;

    /** What elements have in common: where they stand or what they are called. */
    private record Kind(Optional<Holder> around, String name) {}

    private final Set<Holder> around;

    /** @param around the elements inside which they are looked for */
    Repetitions(Set<Holder> around) {
        this.around = around;
    }

    /** The series, those with the most text first. */
    List<List<Holder>> of(List<Piece> marks) {
        Map<List<Pieces.Span>, List<Holder>> series = new LinkedHashMap<>();
        for (List<Holder> kind : kinds(marks)) {
            List<Holder> units = kind.size() > 1 ? outermost(kind) : List.of();
            if (units.size() > 1) {
                series.putIfAbsent(units.stream().map(Holder::span).toList(), units);
            }
        }
        return series.values().stream()
                .sorted(Comparator.comparingInt(Repetitions::size).reversed())
                .limit(MOST_SERIES)
                .toList();
    }

    private Iterable<List<Holder>> kinds(List<Piece> marks) {
        Map<Kind, List<Holder>> kinds = new LinkedHashMap<>();
        Set<Holder> seen = new HashSet<>();
        for (Piece mark : marks.subList(0, Math.min(marks.size(), MOST_MARKS))) {
            for (Holder h = mark.holder(); h != null && !around.contains(h) && seen.add(h); h = h.around()) {
                add(kinds, new Kind(Optional.ofNullable(h.around()), h.element().normalName()), h);
                if (!h.element().className().isBlank()) {
                    add(kinds, new Kind(Optional.empty(), h.name()), h);
                }
            }
        }
        return kinds.values();
    }

    private static void add(Map<Kind, List<Holder>> kinds, Kind kind, Holder holder) {
        kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(holder);
    }

    /** Those that lie in no other one, in the order of the page, in which what lies inside comes directly behind. */
    private static List<Holder> outermost(List<Holder> units) {
        List<Holder> sorted = new ArrayList<>(units);
        sorted.sort(Comparator.comparingInt(Holder::number));
        List<Holder> outer = new ArrayList<>();
        for (Holder unit : sorted) {
            if (outer.isEmpty() || !unit.isIn(outer.get(outer.size() - 1))) {
                outer.add(unit);
            }
        }
        return outer;
    }

    private static int size(List<Holder> units) {
        return units.stream().mapToInt(unit -> unit.span().size()).sum();
    }
}
