package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lantai.extract.thread.Pieces.Span;

/**
 * Finds the posts on a page by what boards have in common whatever they are made with: elements that repeat one another,
 * each with a name, a time and a text of its own.
 */
public final class ThreadFinder {
    /** Posts weigh no less than this part of the answers inside them. */
    private static final int OUTER = 6;

    private final PostStamps stamps = new PostStamps();
    private final Predicate<Element> shown;

    /** @param shown whether a reader sees the text of an element */
    public ThreadFinder(Predicate<Element> shown) {
        this.shown = shown;
    }

    /**
     * What was found.
     *
     * @param posts in the order of the page, those that answer inside others behind them; none where the page has none
     * @param opener the post above them that they answer, where it is set in another way and its name is of their kind
     * @param question what stands between the headline and the posts, without a name
     */
    public record Found(List<ThreadPost> posts, Optional<ThreadPost> opener, Optional<ThreadPost> question) {
        public static final Found NONE = new Found(List.of(), Optional.empty(), Optional.empty());

        public Found {
            posts = List.copyOf(posts);
        }
    }

    public Found find(Element body) {
        Pieces pieces = Pieces.of(body, shown, stamps);
        List<Piece> marks = pieces.all().stream().filter(Piece::isMark).toList();
        if (marks.size() < 2) {
            return Found.NONE;
        }
        Optional<PostSeries> outer = best(pieces, Set.of(body), marks);
        if (outer.isEmpty()) {
            return Found.NONE;
        }
        List<ThreadPost> posts = new ArrayList<>(outer.get().posts());
        posts.addAll(inner(pieces, outer.get()));
        posts.sort(
                Comparator.<ThreadPost>comparingInt(p -> pieces.span(p.unit()).first())
                        .thenComparing(p -> -pieces.span(p.unit()).end()));
        Opener opener = new Opener(pieces, posts);
        return new Found(posts, opener.find(), opener.question());
    }

    private static Optional<PostSeries> best(Pieces pieces, Set<Element> around, List<Piece> marks) {
        SeriesReader reader = new SeriesReader(pieces);
        List<PostSeries> all = new Repetitions(pieces, around)
                .of(marks).stream()
                        .flatMap(units -> reader.read(units).stream())
                        .toList();
        Optional<PostSeries> best = all.stream().reduce((a, b) -> b.weight() > a.weight() ? b : a);
        return best.map(b -> all.stream()
                .filter(series -> OUTER * series.weight() >= b.weight() && holds(pieces, series, b))
                .reduce(b, (one, other) -> holds(pieces, other, one) ? other : one));
    }

    /** Whether most posts of one series are answers inside posts of another: they may weigh more than what they answer. */
    private static boolean holds(Pieces pieces, PostSeries outer, PostSeries inner) {
        long inside = inner.units().stream()
                .filter(unit -> outer.posts().stream()
                        .anyMatch(o -> pieces.span(o.unit()).isWider(pieces.span(unit)) && !isOf(pieces, o, unit)))
                .count();
        return 2 * inside > inner.units().size() && outer.posts().size() > 1;
    }

    /** Whether an element holds what tells of a post. */
    private static boolean isOf(Pieces pieces, ThreadPost post, Element unit) {
        return post.around().stream()
                .flatMap(node -> Optional.ofNullable(node.parent()).stream())
                .anyMatch(holder -> pieces.span(unit).holds(pieces.span(holder)));
    }

    /** Answers to posts, printed inside them. */
    private List<ThreadPost> inner(Pieces pieces, PostSeries outer) {
        Set<Element> own = new HashSet<>();
        List<Piece> marks = new ArrayList<>();
        for (ThreadPost post : outer.posts()) {
            own.add(post.unit());
            post.content().forEach(content -> addUp(own, content, post.unit()));
            post.around().forEach(node -> addUp(own, node.parent(), post.unit()));
            Set<Object> around = new HashSet<>(post.around());
            pieces.in(post.unit()).stream()
                    .filter(piece -> piece.stamp().filter(Stamp::timed).isPresent() && !around.contains(piece.node()))
                    .filter(piece -> post.content().stream()
                            .noneMatch(c ->
                                    !isCoarse(pieces, c, post) && pieces.span(c).holds(span(pieces, piece))))
                    .forEach(marks::add);
        }
        if (marks.isEmpty()) {
            return List.of();
        }
        Optional<PostSeries> answers = marks.size() > 1 ? best(pieces, own, marks) : Optional.empty();
        return answers.map(PostSeries::posts).orElseGet(() -> new SeriesReader(pieces).alone(marks, own));
    }

    /** Adds an element and those around it: answers stand in none of them alone. */
    private static void addUp(Set<Element> all, @Nullable Element from, Element unit) {
        for (Element e = from; e != null && !e.equals(unit); e = e.parent()) {
            all.add(e);
        }
    }

    private static Span span(Pieces pieces, Piece piece) {
        return pieces.span(piece.holder());
    }

    /** Whether the element of a text holds the name and time of its post as well. */
    private static boolean isCoarse(Pieces pieces, Element content, ThreadPost post) {
        return isOf(pieces, post, content);
    }
}
