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

    /** What stands in one place of the posts. */
    private static final class Place {
        private final Map<Integer, Integer> units = new HashMap<>();
        private final Map<Integer, Set<Element>> elements = new LinkedHashMap<>();
        private final int depth;

        Place(int depth) {
            this.depth = depth;
        }

        void add(int unit, Element element, int value) {
            units.merge(unit, value, Integer::sum);
            elements.computeIfAbsent(unit, u -> new LinkedHashSet<>()).add(element);
        }

        int weight() {
            return units.values().stream().mapToInt(v -> Math.min(v, MOST)).sum();
        }
    }

    private final List<List<Element>> texts = new ArrayList<>();
    private final int weight;
    private final int linked;

    /** @param marks whether a piece is a name, time or number; @param passed whether a piece belongs to another post */
    SeriesTexts(SeriesLeaves leaves, Predicate<Placed> marks, Predicate<Placed> passed) {
        Map<String, Place> places = new HashMap<>();
        List<Map<Element, Integer>> own = new ArrayList<>();
        int links = 0;
        for (int unit = 0; unit < leaves.size(); unit++) {
            Map<Element, Integer> values = new LinkedHashMap<>();
            own.add(values);
            for (Placed placed : leaves.in(unit)) {
                if (!passed.test(placed)) {
                    int value = value(leaves, placed, marks);
                    links += isTitle(leaves, placed, marks) ? 1 : 0;
                    add(leaves, places, values, placed, value);
                }
            }
        }
        Optional<Place> best = places.entrySet().stream()
                .filter(e -> 10 * e.getValue().units.size() >= TENTHS * leaves.size())
                .max(Comparator.<Map.Entry<String, Place>>comparingInt(
                                e -> e.getValue().weight())
                        .thenComparing(e -> -e.getValue().depth)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
        weight = best.map(Place::weight).orElse(0);
        linked = links;
        for (int unit = 0; unit < leaves.size(); unit++) {
            int number = unit;
            texts.add(best.flatMap(b -> Optional.ofNullable(b.elements.get(number)))
                    .map(found -> (List<Element>) new ArrayList<>(found))
                    .orElseGet(() -> highest(own.get(number))));
        }
    }

    private static void add(
            SeriesLeaves leaves,
            Map<String, Place> places,
            Map<Element, Integer> values,
            Placed placed,
            int value) {
        Element root = placed.root();
        int depth = 0;
        for (Element e = placed.leaf().holder(); e != null; e = e.parent()) {
            depth++;
            if (e.equals(root)) {
                break;
            }
        }
        for (Element e = placed.leaf().holder(); e != null && depth > 0; e = e.parent()) {
            depth--;
            values.merge(e, value, Integer::sum);
            for (String path : new HashSet<>(leaves.paths(e, placed.unit()))) {
                int level = depth;
                places.computeIfAbsent(path, p -> new Place(level)).add(placed.unit(), e, value);
            }
        }
    }

    private static int value(SeriesLeaves leaves, Placed placed, Predicate<Placed> marks) {
        if (marks.test(placed) || placed.leaf().stamp().isPresent()) {
            return placed.isQuoted() ? 1 : -MARK_COST;
        }
        String text = placed.text();
        if (PostWords.isAround(text) || leaves.recurs(text)) {
            return -LINE_COST;
        }
        int weight = Math.max(1, placed.leaf().weight());
        return placed.leaf().link().isPresent() ? weight / 3 : weight;
    }

    /** Whether it is the linked title of something: posts do not lead to other texts, cards do. */
    private static boolean isTitle(SeriesLeaves leaves, Placed placed, Predicate<Placed> marks) {
        return placed.leaf().link().filter(a -> a.hasAttr("href")).isPresent()
                && placed.leaf().weight() >= 7
                && !marks.test(placed)
                && !leaves.recurs(placed.text())
                && placed.text().equals(placed.leaf().link().get().text().strip());
    }

    /** The outermost of the elements of one post that hold the most text. */
    private static List<Element> highest(Map<Element, Integer> values) {
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

    int weight() {
        return weight;
    }

    /** How many pieces are linked titles. */
    int titles() {
        return linked;
    }

    int count() {
        return (int) texts.stream().filter(t -> !t.isEmpty()).count();
    }
}
