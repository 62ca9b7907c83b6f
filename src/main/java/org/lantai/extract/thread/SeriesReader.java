package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.lantai.extract.thread.Pieces.Span;

/** Reads elements that repeat one another as posts, where each tells who wrote it and when. */
final class SeriesReader {
    /** Of so many tenths of the posts it must be known who wrote them. */
    private static final int TENTHS = 6;

    private static final Evaluator MARKED =
            Selector.evaluatorOf("[itemprop~=(?i)^(?:suggested|accepted)?answer$|^comment$|^author$]");

    /** What must be said for a series being one of posts. */
    private static final int ENOUGH = 3;

    private final Pieces page;

    SeriesReader(Pieces page) {
        this.page = page;
    }

    /** The posts; empty where the elements are none. */
    Optional<PostSeries> read(List<Element> units) {
        SeriesPieces pieces = new SeriesPieces(page, units);
        SeriesStamps stamps = new SeriesStamps(pieces);
        if (!stamps.isSingle()) {
            return Optional.empty();
        }
        SeriesNames names = new SeriesNames(pieces, stamps);
        int all = pieces.size();
        if (10 * names.count() < TENTHS * all) {
            return Optional.empty();
        }
        SeriesFloors floors = new SeriesFloors(pieces);
        if (evidence(pieces, stamps, names, floors) < ENOUGH) {
            return Optional.empty();
        }
        Set<Integer> marks = marks(all, stamps, names);
        Set<Integer> passed = nested(pieces, stamps);
        SeriesTexts texts = new SeriesTexts(
                pieces, p -> marks.contains(p.number()) || floors.isPiece(p), p -> passed.contains(p.number()));
        boolean posts = 10 * texts.count() >= TENTHS * all && 10 * texts.titles() < TENTHS * all && texts.weight() > 0;
        if (!posts) {
            return Optional.empty();
        }
        List<ThreadPost> read = new ArrayList<>();
        for (int unit = 0; unit < all; unit++) {
            read.add(post(pieces, unit, stamps, names, floors, texts, marks));
        }
        int weight = texts.weight() + 10 * names.count() + 5 * stamps.count();
        return Optional.of(new PostSeries(read, weight, 10 * floors.count() >= TENTHS * all, names.profiles()));
    }

    /**
     * Answers that nothing repeats: the widest elements around their times that hold nothing of the outer posts.
     *
     * @param around the elements of the outer posts
     */
    List<ThreadPost> alone(List<Piece> times, Set<Element> around) {
        List<ThreadPost> posts = new ArrayList<>();
        for (Piece time : times) {
            Element unit = time.holder();
            for (Element e = unit; e != null && !around.contains(e); e = e.parent()) {
                unit = e;
            }
            boolean known = posts.stream().map(ThreadPost::unit).toList().contains(unit);
            SeriesPieces pieces = new SeriesPieces(page, List.of(unit));
            SeriesStamps stamps = new SeriesStamps(pieces);
            SeriesNames names = new SeriesNames(pieces, stamps);
            if (!known && names.isStrong() && names.count() == 1) {
                SeriesTexts texts =
                        new SeriesTexts(pieces, p -> marks(1, stamps, names).contains(p.number()), p -> false);
                posts.add(post(pieces, 0, stamps, names, new SeriesFloors(pieces), texts, marks(1, stamps, names)));
            }
        }
        return posts;
    }

    private static Set<Integer> marks(int all, SeriesStamps stamps, SeriesNames names) {
        Set<Integer> marks = new HashSet<>();
        for (int unit = 0; unit < all; unit++) {
            stamps.of(unit).ifPresent(p -> marks.add(p.number()));
            names.place(unit).ifPresent(p -> marks.add(p.number()));
        }
        return marks;
    }

    private static int evidence(SeriesPieces pieces, SeriesStamps stamps, SeriesNames names, SeriesFloors floors) {
        int all = pieces.size();
        long buttons = pieces.all().stream()
                .filter(p -> p.piece().isAround())
                .map(Placed::unit)
                .distinct()
                .count();
        return (names.isStrong() ? 2 : names.areLinked() ? 1 : 0)
                + (isMarked(pieces) ? 2 : 0)
                + (10 * stamps.timed() >= TENTHS * all ? 1 : 0)
                + (10 * stamps.count() >= TENTHS * all && 10 * stamps.told() >= TENTHS * all ? 1 : 0)
                + (10 * floors.count() >= TENTHS * all ? 2 : 0)
                + (10L * buttons >= (long) TENTHS * all ? 1 : 0);
    }

    /** Whether the elements themselves say that they are answers or comments. */
    private static boolean isMarked(SeriesPieces pieces) {
        return pieces.units().stream().allMatch(unit -> unit.selectFirst(MARKED) != null);
    }

    /** The pieces of posts inside posts: those around another time with a name and a text. */
    private Set<Integer> nested(SeriesPieces pieces, SeriesStamps stamps) {
        Set<Integer> nested = new HashSet<>();
        for (int unit = 0; unit < pieces.size(); unit++) {
            int own = stamps.of(unit).map(Placed::number).orElse(-1);
            for (Placed placed : pieces.in(unit)) {
                boolean other = placed.number() != own
                        && placed.piece().stamp().filter(Stamp::timed).isPresent()
                        && !placed.isQuoted();
                if (other) {
                    around(placed, own).ifPresent(span -> {
                        for (int i = span.first(); i < span.end(); i++) {
                            nested.add(i);
                        }
                    });
                }
            }
        }
        return nested;
    }

    /** The innermost element around a time that says something besides, the time of the outer post not being in it. */
    private Optional<Span> around(Placed placed, int own) {
        for (Element e = placed.piece().holder(); e != null && !e.equals(placed.root()); e = e.parent()) {
            Span span = page.span(e);
            if (span.first() <= own && own < span.end()) {
                return Optional.empty();
            }
            long said = page.in(e).stream()
                    .filter(piece -> piece.stamp().isEmpty() && piece.weight() > 0 && !piece.isAround())
                    .count();
            if (said > 1) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static ThreadPost post(
            SeriesPieces pieces,
            int unit,
            SeriesStamps stamps,
            SeriesNames names,
            SeriesFloors floors,
            SeriesTexts texts,
            Set<Integer> marks) {
        List<TextNode> around = pieces.in(unit).stream()
                .filter(p -> marks.contains(p.number()) || floors.isPiece(p))
                .map(p -> p.piece().node())
                .toList();
        // Boards set advertisements and notes of what was changed among the posts.
        boolean opens = unit == 0 && names.of(0).isPresent() && stamps.of(0).isPresent();
        boolean isPost = opens
                || names.isUsual(unit)
                || (texts.isUsual(unit) && names.of(unit).isEmpty());
        return new ThreadPost(
                pieces.units().get(unit),
                names.of(unit),
                stamps.of(unit).flatMap(p -> p.piece().stamp()).flatMap(Stamp::date),
                floors.of(unit),
                isPost ? texts.of(unit) : List.of(),
                around);
    }
}
