package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds the elements that hold the texts of several posts: those in the same place of most, where what differs from post
 * to post counts for what it is long, and names, times, buttons and what recurs count against it.
 */
final class SeriesTexts {
    private static final int MARK_COST = 6;
    private static final int LINE_COST = 3;

    /** A long post does not decide alone where the texts of all stand. */
    private static final int MOST = 300;

    /** Texts stand in so many tenths of the posts. */
    private static final int TENTHS = 6;

    /** What lies inside and holds so many tenths of the text, but no name and time, holds the texts alone. */
    private static final int NEARLY_ALL = 7;

    /** What stands in one place of the posts. */
    private static final class Place {
        private final Map<Integer, Integer> units = new HashMap<>();
        private final Map<Integer, Set<Element>> elements = new LinkedHashMap<>();
        private final String path;
        private final int depth;
        private int marks;

        Place(String path, int depth) {
            this.path = path;
            this.depth = depth;
        }

        void add(int unit, Element element, int value, boolean mark) {
            marks += mark ? 1 : 0;
            units.merge(unit, value, Integer::sum);
            elements.computeIfAbsent(unit, u -> new LinkedHashSet<>()).add(element);
        }

        long common(Set<Element> others) {
            return elements.values().stream()
                    .flatMap(Set::stream)
                    .filter(others::contains)
                    .count();
        }

        int weight() {
            return units.values().stream().mapToInt(v -> Math.min(v, MOST)).sum();
        }
    }

    private final List<List<Element>> texts = new ArrayList<>();
    private final Set<Integer> usual = new HashSet<>();
    private final int weight;
    private final int linked;

    /**
     * @param marks whether a piece is a name, time or number
     * @param passed whether a piece belongs to another post
     */
    SeriesTexts(SeriesPieces pieces, Predicate<Placed> marks, Predicate<Placed> passed) {
        Map<String, Place> places = new HashMap<>();
        List<Map<Element, Integer>> own = new ArrayList<>();
        Set<Element> marked = new HashSet<>();
        Set<Integer> links = new HashSet<>();
        for (int unit = 0; unit < pieces.size(); unit++) {
            Map<Element, Integer> values = new LinkedHashMap<>();
            own.add(values);
            for (Placed placed : pieces.in(unit)) {
                if (!passed.test(placed)) {
                    boolean mark = marks.test(placed);
                    int value = value(pieces, placed, mark);
                    if (mark) {
                        marked.addAll(placed.holders());
                    }
                    if (!mark && isTitle(pieces, placed)) {
                        links.add(unit);
                    }
                    add(pieces, places, values, placed, value, mark);
                }
            }
        }
        Optional<Place> best = best(places, pieces.size());
        weight = best.map(Place::weight).orElse(0);
        linked = links.size();
        List<Place> ways = best.map(b -> ways(places, b)).orElse(List.of());
        for (int unit = 0; unit < pieces.size(); unit++) {
            int number = unit;
            Optional<Set<Element>> found = ways.stream()
                    .flatMap(place -> Optional.ofNullable(place.elements.get(number)).stream())
                    .findFirst();
            if (found.isPresent()) {
                usual.add(unit);
            }
            texts.add(found.map(elements -> narrowed(elements, own.get(number), marked))
                    .orElseGet(() -> highest(own.get(number))));
        }
    }

    /** The place, and the one that has most elements in common with it: one may fail where an element is set apart. */
    private static List<Place> ways(Map<String, Place> places, Place best) {
        Set<Element> own = best.elements.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Optional<Place> other = places.values().stream()
                .filter(place -> place != best && 2 * place.common(own) > best.units.size())
                .max(Comparator.<Place>comparingLong(place -> place.common(own)).thenComparing(place -> place.path));
        return Stream.concat(Stream.of(best), other.stream()).toList();
    }

    private static Optional<Place> best(Map<String, Place> places, int all) {
        List<Place> usual = places.values().stream()
                .filter(place -> 10 * place.units.size() >= TENTHS * all)
                .sorted(Comparator.comparingInt(Place::weight)
                        .reversed()
                        .thenComparingInt(place -> place.depth)
                        .thenComparing(place -> place.path))
                .toList();
        return usual.stream()
                .findFirst()
                .map(best -> usual.stream()
                        .filter(inner -> 2 * best.marks > all && inner.marks == 0 && inner.path.startsWith(best.path))
                        .filter(inner -> 10 * inner.weight() >= NEARLY_ALL * best.weight())
                        .findFirst()
                        .orElse(best));
    }

    private static void add(
            SeriesPieces pieces,
            Map<String, Place> places,
            Map<Element, Integer> values,
            Placed placed,
            int value,
            boolean mark) {
        List<Element> holders = placed.holders();
        for (int i = 0; i < holders.size(); i++) {
            Element e = holders.get(i);
            int depth = holders.size() - i;
            values.merge(e, value, Integer::sum);
            pieces.paths(e, placed.unit()).stream()
                    .distinct()
                    .forEach(path -> places.computeIfAbsent(path, p -> new Place(path, depth))
                            .add(placed.unit(), e, value, mark));
        }
    }

    private static int value(SeriesPieces pieces, Placed placed, boolean mark) {
        if (mark || placed.piece().stamp().isPresent()) {
            return placed.isQuoted() ? 1 : -MARK_COST;
        }
        String text = placed.text();
        if (placed.piece().isAround() || pieces.recurs(text)) {
            return -LINE_COST;
        }
        int weight = Math.max(1, placed.piece().weight());
        return placed.piece().link().isPresent() ? weight / 3 : weight;
    }

    /** Whether it is the linked title of something: posts do not lead to other texts, cards do. */
    private static boolean isTitle(SeriesPieces pieces, Placed placed) {
        return placed.piece().link().filter(a -> a.hasAttr("href")).isPresent()
                && placed.piece().weight() >= 7
                && !PostWords.isNote(placed.text())
                && !pieces.recurs(placed.text())
                && placed.text().equals(placed.piece().link().get().text().strip());
    }

    /** The elements, or what lies inside a single one and holds its text without the names and times that it holds too. */
    private static List<Element> narrowed(Set<Element> found, Map<Element, Integer> values, Set<Element> marked) {
        if (found.size() == 1 && marked.containsAll(found)) {
            Element whole = found.iterator().next();
            Map<Element, Integer> inside = new LinkedHashMap<>();
            values.forEach((element, value) -> {
                if (element.equals(whole) || element.parents().contains(whole)) {
                    inside.put(element, value);
                }
            });
            List<Element> best = highest(inside);
            int gain = best.stream().mapToInt(e -> values.getOrDefault(e, 0)).sum() - values.getOrDefault(whole, 0);
            return gain >= MARK_COST ? best : List.of(whole);
        }
        return List.copyOf(found);
    }

    /** The outermost of the elements of one post that hold the most text. */
    static List<Element> highest(Map<Element, Integer> values) {
        Element best = null;
        int highest = 0;
        for (Map.Entry<Element, Integer> entry : values.entrySet()) {
            boolean outer = best != null && best.parents().contains(entry.getKey());
            if (entry.getValue() > highest || (entry.getValue() == highest && outer)) {
                best = entry.getKey();
                highest = entry.getValue();
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    List<Element> of(int unit) {
        return texts.get(unit);
    }

    /** Whether its text stands where those of most do. */
    boolean isUsual(int unit) {
        return usual.contains(unit);
    }

    int weight() {
        return weight;
    }

    /** In how many posts there are linked titles. */
    int titles() {
        return linked;
    }

    int count() {
        return (int) texts.stream().filter(t -> !t.isEmpty()).count();
    }
}
