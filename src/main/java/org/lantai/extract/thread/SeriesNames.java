package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.extract.thread.Ways.Both;
import org.lantai.extract.thread.Ways.Way;

/** Finds who wrote each of several posts: the short text in the same place of most that differs and may be a name. */
final class SeriesNames {
    /** Chinese characters; longer lines are titles of articles. */
    private static final int LONGEST = 16;

    /** Of two ways to the same names that by the names of elements holds where something is set between them. */
    private static final double BY_NAME = 0.5;

    /** A name stands in so many tenths of the posts. */
    private static final int TENTHS = 6;

    /** How much the text in one place of the posts looks like names. */
    private static final class Place {
        private final Set<Integer> units = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private int pieces;
        private int profiles;
        private int named;
        private int linked;
        private int length;
        private int rank;

        void add(int unit, Piece piece, int number) {
            units.add(unit);
            names.add(piece.text());
            pieces++;
            rank += number;
            length += piece.weight();
            linked += piece.isLinked() ? 1 : 0;
            profiles += piece.isProfile() ? 1 : 0;
            named += piece.holder().isNamed() ? 1 : 0;
        }

        double weight(int all) {
            double share = 1.0 / pieces;
            return 10.0 * units.size() / all
                    + 4.0 * profiles * share
                    + 3.0 * named * share
                    + linked * share
                    + 2.0 * Math.min(names.size(), 8) / Math.min(units.size(), 8)
                    + 2.0 / (1 + (double) rank / pieces)
                    - (length > LONGEST / 2 * pieces ? 2 : 0)
                    - (pieces > units.size() * 3 / 2 ? 3 : 0);
        }

        boolean isStrong() {
            return 2 * profiles > pieces || 2 * named > pieces;
        }
    }

    private final SeriesPieces pieces;
    private final List<List<Piece>> candidates = new ArrayList<>();
    private final List<Optional<Piece>> chosen = new ArrayList<>();
    private final List<Optional<String>> names = new ArrayList<>();
    private final List<Boolean> usual = new ArrayList<>();
    private final boolean strong;
    private final boolean linked;

    SeriesNames(SeriesPieces pieces, SeriesStamps stamps) {
        this.pieces = pieces;
        int all = pieces.size();
        for (int unit = 0; unit < all; unit++) {
            candidates.add(candidates(unit));
        }
        Optional<Map.Entry<Way, Place>> best = best();
        boolean beside = besides(stamps) * 10 >= TENTHS * all
                && best.filter(b -> b.getValue().isStrong()).isEmpty();
        strong = !beside && best.filter(b -> b.getValue().isStrong()).isPresent();
        linked = best.filter(b -> 2 * b.getValue().linked > b.getValue().pieces).isPresent();
        List<Way> ways = best.map(b -> ways(b.getKey())).orElse(List.of());
        for (int i = 0; i < all; i++) {
            int unit = i;
            Optional<Piece> found = beside ? Optional.empty() : find(unit, ways);
            usual.add(beside
                    || found.filter(p -> ways.stream().anyMatch(w -> isNear(pieces.ways(p, unit), w)))
                            .isPresent());
            chosen.add(found);
            names.add(found.map(p -> PostWords.name(p.text()))
                    .or(() -> beside ? beside(stamps.of(unit)) : Optional.empty())
                    .filter(n -> !n.isEmpty()));
        }
    }

    /** What may be the name in one of the posts. */
    private List<Piece> candidates(int unit) {
        List<Piece> candidates = new ArrayList<>();
        for (Piece piece : pieces.in(unit)) {
            if (piece.mayBeName() && !pieces.isQuoted(piece, unit)) {
                candidates.add(piece);
            }
        }
        return candidates;
    }

    private Optional<Map.Entry<Way, Place>> best() {
        int all = pieces.size();
        return places().entrySet().stream()
                .filter(e -> 10 * e.getValue().units.size() >= TENTHS * all)
                .filter(e -> e.getValue().length <= LONGEST * e.getValue().pieces)
                .max(Comparator.<Map.Entry<Way, Place>>comparingDouble(
                                e -> e.getValue().weight(all) + (e.getKey().isByName() ? BY_NAME : 0))
                        .thenComparing(e -> e.getKey().path(), Comparator.reverseOrder()));
    }

    private Map<Way, Place> places() {
        Map<Way, Place> places = new HashMap<>();
        for (int unit = 0; unit < candidates.size(); unit++) {
            int rank = 0;
            for (Piece piece : candidates.get(unit)) {
                Both ways = pieces.ways(piece, unit);
                places.computeIfAbsent(ways.named(), w -> new Place()).add(unit, piece, rank);
                places.computeIfAbsent(ways.placed(), w -> new Place()).add(unit, piece, rank);
                rank++;
            }
        }
        return places;
    }

    private Optional<Piece> find(int unit, List<Way> ways) {
        return placed(unit, ways).or(() -> strong ? anyNamed(candidates.get(unit)) : Optional.empty());
    }

    /** The candidate on one of the ways, the first way before the second; else one that is alike. */
    private Optional<Piece> placed(int unit, List<Way> ways) {
        List<Piece> own = candidates.get(unit);
        return ways.stream()
                .flatMap(way ->
                        own.stream().filter(p -> pieces.ways(p, unit).has(way)).limit(1))
                .findFirst()
                .or(() -> own.stream()
                        .filter(p -> ways.stream().anyMatch(way -> isAlike(pieces.ways(p, unit), way)))
                        .findFirst());
    }

    /** The way to the names, and the other way to most of the same: one of them may fail where an element is set apart. */
    private List<Way> ways(Way way) {
        List<Way> all = new ArrayList<>();
        for (int unit = 0; unit < candidates.size(); unit++) {
            for (Piece piece : candidates.get(unit)) {
                Both ways = pieces.ways(piece, unit);
                if (ways.has(way)) {
                    all.add(ways.named());
                    all.add(ways.placed());
                }
            }
        }
        return all.stream().collect(Collectors.groupingBy(w -> w, Collectors.counting())).entrySet().stream()
                .sorted(Comparator.<Map.Entry<Way, Long>>comparingLong(
                                e -> e.getKey().equals(way) ? -1L : 0L)
                        .thenComparing(e -> -e.getValue())
                        .thenComparing(e -> e.getKey().path()))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
    }

    /** Whether the last two steps to it, which have names, are those to the names of others: the opener has more around. */
    private static boolean isAlike(Both own, Way other) {
        String way = other.path();
        int last = way.lastIndexOf('/');
        int before = way.lastIndexOf('/', last - 1);
        String end = before < 0 ? "" : way.substring(before);
        return end.indexOf('.') > 0 && !end.endsWith(".") && own.named().path().endsWith(end);
    }

    /** Whether it stands in that place, or in the same element as what stands there. */
    private static boolean isNear(Both own, Way other) {
        String path = other.path();
        String around = path.substring(0, Math.max(0, path.lastIndexOf('/'))) + "/";
        return own.has(other)
                || Stream.of(own.named(), own.placed())
                        .anyMatch(way -> way.path().startsWith(around));
    }

    private static Optional<Piece> anyNamed(List<Piece> own) {
        return own.stream().filter(p -> p.isProfile() || p.holder().isNamed()).findFirst();
    }

    /** In how many posts the name stands in one piece of text with the time. */
    private int besides(SeriesStamps stamps) {
        int count = 0;
        for (int unit = 0; unit < pieces.size(); unit++) {
            count += beside(stamps.of(unit)).isPresent() ? 1 : 0;
        }
        return count;
    }

    private static Optional<String> beside(Optional<Piece> stamp) {
        return stamp.flatMap(Piece::stamp)
                .map(s -> PostStamps.name(s.rest()))
                .filter(n -> n.length() > 1
                        && n.length() <= LONGEST
                        && PostWords.number(n).isEmpty()
                        && PostWords.word(n).isEmpty()
                        && !PostWords.isAround(n)
                        && n.codePoints().anyMatch(Character::isLetter));
    }

    Optional<String> of(int unit) {
        return names.get(unit);
    }

    Optional<Piece> place(int unit) {
        return chosen.get(unit);
    }

    /** Whether its name stands where those of most do. */
    boolean isUsual(int unit) {
        return usual.get(unit);
    }

    int count() {
        return (int) names.stream().filter(Optional::isPresent).count();
    }

    /** Whether links or the names of elements say that these are people. */
    boolean isStrong() {
        return strong;
    }

    boolean areLinked() {
        return linked;
    }
}
