package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

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
    private record Kind(Optional<Element> around, String name) {}

    private final Pieces pieces;
    private final Set<Element> around;

    /** @param around the elements inside which they are looked for */
    Repetitions(Pieces pieces, Set<Element> around) {
        this.pieces = pieces;
        this.around = around;
    }

    /** The series, those with the most text first. */
    List<List<Element>> of(List<Piece> marks) {
        Map<Kind, Set<Element>> kinds = new LinkedHashMap<>();
        for (Piece mark : marks.subList(0, Math.min(marks.size(), MOST_MARKS))) {
            for (Element e = mark.holder(); e != null && !around.contains(e); e = e.parent()) {
                add(kinds, new Kind(Optional.ofNullable(e.parent()), e.normalName()), e);
                if (!e.className().isBlank()) {
                    add(kinds, new Kind(Optional.empty(), Paths.named(e)), e);
                }
            }
        }
        Map<List<Pieces.Span>, List<Element>> series = new LinkedHashMap<>();
        kinds.values().stream()
                .filter(units -> units.size() > 1)
                .map(this::outermost)
                .filter(units -> units.size() > 1)
                .forEach(units ->
                        series.putIfAbsent(units.stream().map(pieces::span).toList(), units));
        return series.values().stream()
                .sorted(Comparator.comparingInt(this::size).reversed())
                .limit(MOST_SERIES)
                .toList();
    }

    private static void add(Map<Kind, Set<Element>> kinds, Kind kind, Element element) {
        kinds.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(element);
    }

    private List<Element> outermost(Set<Element> units) {
        Set<Element> all = new HashSet<>(units);
        List<Element> outer = new ArrayList<>();
        for (Element unit : units) {
            boolean inside = false;
            for (Element e = unit.parent(); e != null && !inside; e = e.parent()) {
                inside = all.contains(e);
            }
            if (!inside) {
                outer.add(unit);
            }
        }
        outer.sort(Comparator.comparingInt(unit -> pieces.span(unit).first()));
        return outer;
    }

    private int size(List<Element> units) {
        return units.stream()
                .map(pieces::span)
                .mapToInt(span -> span.end() - span.first())
                .sum();
    }
}
