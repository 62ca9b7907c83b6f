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

    private final List<Optional<Placed>> chosen = new ArrayList<>();
    private final List<Optional<String>> names = new ArrayList<>();
    private final List<Boolean> usual = new ArrayList<>();
    private final boolean strong;
    private final int profiles;
    private final boolean linked;

    SeriesNames(SeriesPieces pieces, SeriesStamps stamps) {
        Map<String, Place> places = new HashMap<>();
        for (int unit = 0; unit < pieces.size(); unit++) {
            int rank = 0;
            for (Placed placed : pieces.in(unit)) {
                if (mayBeName(placed)) {
                    add(places, placed, rank++);
                }
            }
        }
        int all = pieces.size();
        Optional<Map.Entry<String, Place>> best = places.entrySet().stream()
                .filter(e -> 10 * e.getValue().units.size() >= TENTHS * all)
                .filter(e -> e.getValue().length <= LONGEST * e.getValue().pieces)
                .max(Comparator.<Map.Entry<String, Place>>comparingDouble(
                                e -> e.getValue().weight(all) + (e.getKey().indexOf('.') >= 0 ? BY_NAME : 0))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
        boolean beside = besides(pieces, stamps) * 10 >= TENTHS * all
                && best.filter(b -> b.getValue().isStrong()).isEmpty();
        strong = !beside && best.filter(b -> b.getValue().isStrong()).isPresent();
        linked = best.filter(b -> 2 * b.getValue().linked > b.getValue().pieces).isPresent();
        profiles = best.map(b -> b.getValue().profiles).orElse(0);
        List<String> ways = best.map(b -> ways(pieces, b.getKey())).orElse(List.of());
        for (int i = 0; i < all; i++) {
            int unit = i;
            List<Placed> own = pieces.in(unit);
            Optional<Placed> placed = ways.stream()
                    .flatMap(way -> own.stream()
                            .filter(p -> mayBeName(p) && p.paths().contains(way))
                            .limit(1))
                    .findFirst()
                    .or(() -> own.stream()
                            .filter(p -> mayBeName(p) && ways.stream().anyMatch(way -> isAlike(p, way)))
                            .findFirst());
            Optional<Placed> found =
                    beside ? Optional.empty() : placed.or(() -> strong ? anyNamed(own) : Optional.empty());
            usual.add(beside
                    || placed.or(() -> found)
                            .filter(p -> ways.stream().anyMatch(w -> isNear(p, w)))
                            .isPresent());
            chosen.add(found);
            names.add(found.map(p -> PostWords.name(p.text()))
                    .or(() -> beside ? beside(stamps.of(unit)) : Optional.empty())
                    .filter(n -> !n.isEmpty()));
        }
    }

    private static void add(Map<String, Place> places, Placed placed, int rank) {
        Piece piece = placed.piece();
        for (String path : placed.paths()) {
            Place place = places.computeIfAbsent(path, p -> new Place());
            place.units.add(placed.unit());
            place.names.add(piece.text());
            place.pieces++;
            place.rank += rank;
            place.length += piece.weight();
            place.linked += piece.link().isPresent() ? 1 : 0;
            place.profiles += piece.isProfile() ? 1 : 0;
            place.named += piece.isNamed() ? 1 : 0;
        }
    }

    private static boolean mayBeName(Placed placed) {
        return placed.piece().mayBeName() && !placed.isQuoted();
    }

    /** The way to the names, and the other way to most of the same: one of them may fail where an element is set apart. */
    private static List<String> ways(SeriesPieces pieces, String way) {
        Map<String, Long> others = pieces.all().stream()
                .filter(p -> mayBeName(p) && p.paths().contains(way))
                .flatMap(p -> p.paths().stream())
                .collect(Collectors.groupingBy(path -> path, Collectors.counting()));
        return others.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Long>>comparingLong(
                                e -> e.getKey().equals(way) ? -1L : 0L)
                        .thenComparing(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
    }

    /** Whether the last two steps to it, which have names, are those to the names of others: the opener has more around. */
    private static boolean isAlike(Placed placed, String way) {
        int last = way.lastIndexOf('/');
        int before = way.lastIndexOf('/', last - 1);
        String end = before < 0 ? "" : way.substring(before);
        return end.indexOf('.') > 0
                && !end.endsWith(".")
                && placed.paths().get(0).endsWith(end);
    }

    /** Whether it stands in that place, or in the same element as what stands there. */
    private static boolean isNear(Placed placed, String path) {
        String around = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return placed.paths().stream().anyMatch(own -> own.equals(path) || own.startsWith(around + "/"));
    }

    private static Optional<Placed> anyNamed(List<Placed> own) {
        return own.stream()
                .filter(p -> mayBeName(p) && (p.piece().isProfile() || p.piece().isNamed()))
                .findFirst();
    }

    /** In how many posts the name stands in one piece of text with the time. */
    private static int besides(SeriesPieces pieces, SeriesStamps stamps) {
        int count = 0;
        for (int unit = 0; unit < pieces.size(); unit++) {
            count += beside(stamps.of(unit)).isPresent() ? 1 : 0;
        }
        return count;
    }

    private static Optional<String> beside(Optional<Placed> stamp) {
        return stamp.flatMap(p -> p.piece().stamp())
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

    Optional<Placed> place(int unit) {
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

    /** How many lead to a person's page. */
    int profiles() {
        return profiles;
    }
}
