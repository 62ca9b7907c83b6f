package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lantai.extract.thread.Ways.Both;
import org.lantai.extract.thread.Ways.Way;

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
        private final Way way;
        private final Map<Integer, List<Holder>> holders = new HashMap<>();
        private int marks;
        private int weight;
        private int value;
        private int last = -1;

        Place(Way way) {
            this.way = way;
        }

        /** Adds an element; those of one post come together. */
        void add(int unit, Holder holder, int held, int marked) {
            if (unit != last) {
                weight += Math.min(value, MOST);
                value = 0;
                last = unit;
            }
            value += held;
            marks += marked;
            holders.computeIfAbsent(unit, u -> new ArrayList<>(1)).add(holder);
        }

        int weight() {
            return weight + Math.min(value, MOST);
        }
    }

    private final SeriesPieces pieces;
    private final Map<Way, Place> places = new HashMap<>();
    private final List<List<Holder>> texts = new ArrayList<>();
    private final Set<Integer> usual = new HashSet<>();
    private final int weight;
    private int linked;

    /**
     * @param marks whether a piece is a name, time or number
     * @param passed whether a piece belongs to another post
     */
    SeriesTexts(SeriesPieces pieces, Predicate<Piece> marks, Predicate<Piece> passed) {
        this.pieces = pieces;
        List<PostValues> own = new ArrayList<>();
        for (int unit = 0; unit < pieces.size(); unit++) {
            own.add(read(unit, marks, passed));
            place(unit, own.get(unit));
        }
        Optional<Place> best = best();
        weight = best.map(Place::weight).orElse(0);
        List<Place> ways = best.map(this::ways).orElse(List.of());
        for (int unit = 0; unit < pieces.size(); unit++) {
            int number = unit;
            PostValues values = own.get(unit);
            Optional<List<Holder>> found = ways.stream()
                    .flatMap(place -> Optional.ofNullable(place.holders.get(number)).stream())
                    .findFirst();
            if (found.isPresent()) {
                usual.add(unit);
            }
            texts.add(found.map(holders -> narrowed(holders, values))
                    .orElseGet(() -> values.highest().stream().toList()));
        }
    }

    private PostValues read(int unit, Predicate<Piece> marks, Predicate<Piece> passed) {
        PostValues values = new PostValues(pieces.units().get(unit));
        boolean link = false;
        for (Piece piece : pieces.in(unit)) {
            if (!passed.test(piece)) {
                boolean mark = marks.test(piece);
                values.add(piece, value(piece, unit, mark), mark);
                link = link || (!mark && isTitle(piece));
            }
        }
        linked += link ? 1 : 0;
        return values;
    }

    private void place(int unit, PostValues values) {
        for (Holder holder : values.holders()) {
            Both ways = pieces.ways(holder, unit);
            place(ways.named(), unit, holder, values);
            if (!ways.placed().equals(ways.named())) {
                place(ways.placed(), unit, holder, values);
            }
        }
    }

    private void place(Way way, int unit, Holder holder, PostValues values) {
        places.computeIfAbsent(way, Place::new).add(unit, holder, values.of(holder), values.marks(holder));
    }

    /** The place, and the one that has most elements in common with it: one may fail where an element is set apart. */
    private List<Place> ways(Place best) {
        Map<Place, Integer> common = new HashMap<>();
        best.holders.forEach((unit, holders) -> holders.forEach(holder -> {
            Both ways = pieces.ways(holder, unit);
            Stream.of(ways.named(), ways.placed())
                    .distinct()
                    .flatMap(way -> Optional.ofNullable(places.get(way)).stream())
                    .filter(place -> !place.equals(best))
                    .forEach(place -> common.merge(place, 1, Integer::sum));
        }));
        Optional<Place> other = common.entrySet().stream()
                .filter(e -> 2 * e.getValue() > best.holders.size())
                .max(Comparator.<Map.Entry<Place, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(e -> e.getKey().way.path()))
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of(best), other.stream()).toList();
    }

    private Optional<Place> best() {
        int all = pieces.size();
        List<Place> usual = places.values().stream()
                .filter(place -> 10 * place.holders.size() >= TENTHS * all)
                .sorted(Comparator.comparingInt(Place::weight)
                        .reversed()
                        .thenComparingInt(place -> place.way.depth())
                        .thenComparing(place -> place.way.path()))
                .toList();
        return usual.stream()
                .findFirst()
                .map(best -> 2 * best.marks > all ? within(best, usual).orElse(best) : best);
    }

    private static Optional<Place> within(Place best, List<Place> usual) {
        return usual.stream()
                .filter(inner -> inner.marks == 0 && 10 * inner.weight() >= NEARLY_ALL * best.weight())
                .filter(inner -> inner.way.path().startsWith(best.way.path()))
                .findFirst();
    }

    private int value(Piece piece, int unit, boolean mark) {
        if (mark || piece.stamp().isPresent()) {
            return pieces.isQuoted(piece, unit) ? 1 : -MARK_COST;
        }
        if (piece.isAround() || pieces.recurs(piece)) {
            return -LINE_COST;
        }
        int weight = Math.max(1, piece.weight());
        return piece.isLinked() ? weight / 3 : weight;
    }

    /** Whether it is the linked title of something: posts do not lead to other texts, cards do. */
    private boolean isTitle(Piece piece) {
        return piece.weight() >= 7
                && piece.link().filter(a -> a.hasAttr("href")).isPresent()
                && !PostWords.isNote(piece.text())
                && !pieces.recurs(piece)
                && piece.text().equals(piece.link().get().text().strip());
    }

    /** The elements, or what lies inside a single one and holds its text without the names and times that it holds too. */
    private static List<Holder> narrowed(List<Holder> found, PostValues values) {
        if (found.size() > 1 || values.marks(found.get(0)) == 0) {
            return List.copyOf(found);
        }
        Holder whole = found.get(0);
        Optional<Holder> best = values.highest(holder -> holder.isIn(whole));
        int gain = best.map(values::of).orElse(0) - values.of(whole);
        return gain >= MARK_COST ? best.stream().toList() : List.of(whole);
    }

    List<Holder> of(int unit) {
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
