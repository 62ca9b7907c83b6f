package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses among the times that posts print that of their writing: the one in the same place of most of them. */
final class SeriesStamps {
    /** How the time in one place of the posts speaks for itself. */
    private static final class Place {
        private final Set<Integer> units = new HashSet<>();
        private int pieces;
        private int timed;
        private int told;
        private final int order;

        Place(int order) {
            this.order = order;
        }

        int weight() {
            return 4 * units.size() + 2 * Math.min(timed, units.size()) + Math.min(told, units.size());
        }
    }

    private final List<Optional<Placed>> chosen = new ArrayList<>();
    private final boolean single;

    SeriesStamps(SeriesPieces pieces) {
        Map<String, Place> places = new HashMap<>();
        for (Placed placed : pieces.all()) {
            placed.piece().stamp().ifPresent(stamp -> {
                for (String path : placed.paths()) {
                    Place place = places.computeIfAbsent(path, p -> new Place(places.size()));
                    place.units.add(placed.unit());
                    place.pieces++;
                    place.timed += stamp.timed() ? 1 : 0;
                    place.told += stamp.told() ? 1 : 0;
                }
            });
        }
        Optional<Map.Entry<String, Place>> best = places.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Place>>comparingInt(
                                e -> e.getValue().weight())
                        .thenComparing(e -> -e.getValue().order)
                        .thenComparing(Map.Entry::getKey));
        single = best.filter(b -> b.getValue().pieces > b.getValue().units.size() * 3 / 2)
                .isEmpty();
        for (int i = 0; i < pieces.size(); i++) {
            List<Placed> own = pieces.in(i);
            chosen.add(best.flatMap(b -> first(own, b.getKey())).or(() -> anyTimed(own)));
        }
    }

    private static Optional<Placed> first(List<Placed> own, String path) {
        return own.stream()
                .filter(p -> p.piece().stamp().isPresent() && p.paths().contains(path))
                .findFirst();
    }

    private static Optional<Placed> anyTimed(List<Placed> own) {
        return own.stream()
                .filter(p -> p.piece().stamp().filter(Stamp::timed).isPresent() && !p.isQuoted())
                .findFirst();
    }

    Optional<Placed> of(int unit) {
        return chosen.get(unit);
    }

    /** Whether each element has one: others hold several posts. */
    boolean isSingle() {
        return single;
    }

    int count() {
        return (int) chosen.stream().filter(Optional::isPresent).count();
    }

    int timed() {
        return (int) chosen.stream()
                .filter(c ->
                        c.flatMap(p -> p.piece().stamp()).filter(Stamp::timed).isPresent())
                .count();
    }

    int told() {
        return (int) chosen.stream()
                .filter(c ->
                        c.flatMap(p -> p.piece().stamp()).filter(Stamp::told).isPresent())
                .count();
    }
}
