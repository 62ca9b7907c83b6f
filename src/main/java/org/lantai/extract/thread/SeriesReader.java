package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantai.extract.thread.Pieces.Span;

/** Reads elements that repeat one another as posts, where each tells who wrote it and when. */
final class SeriesReader {
    /** Of so many tenths of the posts it must be known who wrote them. */
    private static final int TENTHS = 6;

    /** What must be said for a series being one of posts, by names and by something else. */
    private static final int ENOUGH = 3;

    private final Pieces page;

    SeriesReader(Pieces page) {
        this.page = page;
    }

    /** The posts; empty where the elements are none. Most are none, so that what tells it soonest is asked first. */
    Optional<PostSeries> read(List<Holder> units) {
        SeriesPieces pieces = new SeriesPieces(page, units);
        SeriesStamps stamps = new SeriesStamps(pieces);
        if (!stamps.isSingle()) {
            return Optional.empty();
        }
        SeriesFloors floors = new SeriesFloors(pieces);
        int evidence = evidence(pieces, stamps, floors);
        if (evidence == 0 || evidence + mostOfNames(pieces) < ENOUGH) {
            return Optional.empty();
        }
        SeriesNames names = new SeriesNames(pieces, stamps);
        return isMost(names.count(), pieces) && evidence + evidence(names) >= ENOUGH
                ? read(pieces, stamps, names, floors)
                : Optional.empty();
    }

    private Optional<PostSeries> read(
            SeriesPieces pieces, SeriesStamps stamps, SeriesNames names, SeriesFloors floors) {
        int all = pieces.size();
        Set<Integer> marks = marks(all, stamps, names);
        Set<Integer> passed = nested(pieces, stamps);
        SeriesTexts texts = new SeriesTexts(
                pieces, p -> marks.contains(p.number()) || floors.isPiece(p), p -> passed.contains(p.number()));
        boolean posts = isMost(texts.count(), pieces) && !isMost(texts.titles(), pieces) && texts.weight() > 0;
        if (!posts) {
            return Optional.empty();
        }
        List<Post> read = new ArrayList<>();
        for (int unit = 0; unit < all; unit++) {
            read.add(post(pieces, unit, stamps, names, floors, texts, marks));
        }
        return Optional.of(new PostSeries(read, texts.weight() + 10 * names.count() + 5 * stamps.count()));
    }

    private static boolean isMost(int some, SeriesPieces pieces) {
        return 10 * some >= TENTHS * pieces.size();
    }

    /**
     * Answers that nothing repeats: the widest elements around their times that hold nothing of the outer posts.
     *
     * @param around the elements of the outer posts
     */
    List<Post> alone(List<Piece> times, Set<Holder> around) {
        return times.stream()
                .map(time -> time.holder().widest(h -> !around.contains(h)))
                .distinct()
                .flatMap(unit -> alone(unit).stream())
                .toList();
    }

    private Optional<Post> alone(Holder unit) {
        SeriesPieces pieces = new SeriesPieces(page, List.of(unit));
        SeriesStamps stamps = new SeriesStamps(pieces);
        SeriesNames names = new SeriesNames(pieces, stamps);
        if (!names.isStrong() || names.count() != 1) {
            return Optional.empty();
        }
        Set<Integer> marks = marks(1, stamps, names);
        SeriesTexts texts = new SeriesTexts(pieces, p -> marks.contains(p.number()), p -> false);
        return Optional.of(post(pieces, 0, stamps, names, new SeriesFloors(pieces), texts, marks));
    }

    private static Set<Integer> marks(int all, SeriesStamps stamps, SeriesNames names) {
        Set<Integer> marks = new HashSet<>();
        for (int unit = 0; unit < all; unit++) {
            stamps.of(unit).ifPresent(p -> marks.add(p.number()));
            names.place(unit).ifPresent(p -> marks.add(p.number()));
        }
        return marks;
    }

    private int evidence(SeriesPieces pieces, SeriesStamps stamps, SeriesFloors floors) {
        return (isMarked(pieces) ? 2 : 0)
                + (isMost(stamps.timed(), pieces) ? 1 : 0)
                + (isMost(stamps.count(), pieces) && isMost(stamps.told(), pieces) ? 1 : 0)
                + (isMost(floors.count(), pieces) ? 2 : 0)
                + (isMost(buttons(pieces), pieces) ? 1 : 0);
    }

    private static int evidence(SeriesNames names) {
        return names.isStrong() ? 2 : names.areLinked() ? 1 : 0;
    }

    /** What names may say at most: there are no strong ones where nothing is called a name or leads to a person. */
    private static int mostOfNames(SeriesPieces pieces) {
        boolean linked = false;
        for (int unit = 0; unit < pieces.size(); unit++) {
            for (Piece piece : pieces.in(unit)) {
                if (piece.isProfile() || piece.holder().isNamed()) {
                    return 2;
                }
                linked = linked || piece.isLinked();
            }
        }
        return linked ? 1 : 0;
    }

    /** In how many of the posts there are buttons. */
    private static int buttons(SeriesPieces pieces) {
        int buttons = 0;
        for (int unit = 0; unit < pieces.size(); unit++) {
            buttons += pieces.in(unit).stream().anyMatch(Piece::isAround) ? 1 : 0;
        }
        return buttons;
    }

    /** Whether the elements themselves say that they are answers or comments. */
    private boolean isMarked(SeriesPieces pieces) {
        return pieces.units().stream().allMatch(page::isMarked);
    }

    /** The pieces of posts inside posts: those around another time with a name and a text. */
    private Set<Integer> nested(SeriesPieces pieces, SeriesStamps stamps) {
        Set<Integer> nested = new HashSet<>();
        for (int unit = 0; unit < pieces.size(); unit++) {
            int own = stamps.of(unit).map(Piece::number).orElse(-1);
            for (Piece piece : pieces.in(unit)) {
                boolean other = piece.number() != own && piece.isTimed() && !pieces.isQuoted(piece, unit);
                if (other) {
                    around(piece, pieces.units().get(unit), own).ifPresent(span -> {
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
    private Optional<Span> around(Piece time, Holder unit, int own) {
        for (Holder h = time.holder(); h != null && !h.equals(unit); h = h.around()) {
            Span span = h.span();
            if (span.first() <= own && own < span.end()) {
                return Optional.empty();
            }
            long said = page.in(h).stream()
                    .filter(piece -> piece.stamp().isEmpty() && piece.weight() > 0 && !piece.isAround())
                    .count();
            if (said > 1) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static Post post(
            SeriesPieces pieces,
            int unit,
            SeriesStamps stamps,
            SeriesNames names,
            SeriesFloors floors,
            SeriesTexts texts,
            Set<Integer> marks) {
        List<Piece> around = pieces.in(unit).stream()
                .filter(p -> marks.contains(p.number()) || floors.isPiece(p))
                .toList();
        // Boards set advertisements and notes of what was changed among the posts.
        boolean opens = unit == 0 && names.of(0).isPresent() && stamps.of(0).isPresent();
        boolean isPost = opens
                || names.isUsual(unit)
                || (texts.isUsual(unit) && names.of(unit).isEmpty());
        return new Post(
                pieces.units().get(unit),
                names.of(unit),
                stamps.of(unit).flatMap(Piece::stamp).flatMap(Stamp::date),
                floors.of(unit),
                isPost ? texts.of(unit) : List.of(),
                around);
    }
}
