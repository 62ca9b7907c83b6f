package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantai.extract.thread.Ways.Both;
import org.lantai.extract.thread.Ways.Way;

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

        void add(int unit, Stamp stamp) {
            units.add(unit);
            pieces++;
            timed += stamp.timed() ? 1 : 0;
            told += stamp.told() ? 1 : 0;
        }

        int weight() {
            return 4 * units.size() + 2 * Math.min(timed, units.size()) + Math.min(told, units.size());
        }
    }

    private final SeriesPieces pieces;
    private final List<Optional<Piece>> chosen = new ArrayList<>();
    private final boolean single;

    SeriesStamps(SeriesPieces pieces) {
        this.pieces = pieces;
        Optional<Map.Entry<Way, Place>> best = places().entrySet().stream()
                .max(Comparator.<Map.Entry<Way, Place>>comparingInt(
                                e -> e.getValue().weight())
                        .thenComparing(e -> -e.getValue().order));
        single = best.filter(b -> b.getValue().pieces > b.getValue().units.size() * 3 / 2)
                .isEmpty();
        for (int i = 0; i < pieces.size(); i++) {
            int unit = i;
            chosen.add(best.flatMap(b -> first(unit, b.getKey())).or(() -> anyTimed(unit)));
        }
    }

    private Map<Way, Place> places() {
        Map<Way, Place> places = new LinkedHashMap<>();
        for (int unit = 0; unit < pieces.size(); unit++) {
            for (Piece piece : pieces.in(unit)) {
                if (piece.stamp().isPresent()) {
                    Both ways = pieces.ways(piece, unit);
                    for (Way way : List.of(ways.named(), ways.placed())) {
                        places.computeIfAbsent(way, w -> new Place(places.size()))
                                .add(unit, piece.stamp().get());
                    }
                }
            }
        }
        return places;
    }

    private Optional<Piece> first(int unit, Way way) {
        return pieces.in(unit).stream()
                .filter(p -> p.stamp().isPresent() && pieces.ways(p, unit).has(way))
                .findFirst();
    }

    private Optional<Piece> anyTimed(int unit) {
        return pieces.in(unit).stream()
                .filter(p -> p.isTimed() && !pieces.isQuoted(p, unit))
                .findFirst();
    }

    Optional<Piece> of(int unit) {
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
                .filter(c -> c.filter(Piece::isTimed).isPresent())
                .count();
    }

    int told() {
        return (int) chosen.stream()
                .filter(c -> c.flatMap(Piece::stamp).filter(Stamp::told).isPresent())
                .count();
    }
}
