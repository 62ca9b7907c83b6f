package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

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
        Optional<PostSeries> outer = best(pieces, Set.of(pieces.root()), marks);
        if (outer.isEmpty()) {
            return Found.NONE;
        }
        List<Post> posts = new ArrayList<>(outer.get().posts());
        posts.addAll(inner(pieces, outer.get()));
        posts.sort(Comparator.<Post>comparingInt(p -> p.unit().span().first())
                .thenComparing(p -> -p.unit().span().end()));
        Opener opener = new Opener(pieces, posts);
        return new Found(
                posts.stream().map(Post::onPage).toList(),
                opener.find().map(Post::onPage),
                opener.question().map(Post::onPage));
    }

    private static Optional<PostSeries> best(Pieces pieces, Set<Holder> around, List<Piece> marks) {
        SeriesReader reader = new SeriesReader(pieces);
        List<PostSeries> all = new Repetitions(around)
                .of(marks).stream()
                        .flatMap(units -> reader.read(units).stream())
                        .toList();
        Optional<PostSeries> best = all.stream().reduce((a, b) -> b.weight() > a.weight() ? b : a);
        return best.map(b -> all.stream()
                .filter(series -> OUTER * series.weight() >= b.weight() && series.holds(b))
                .reduce(b, (one, other) -> other.holds(one) ? other : one));
    }

    /** Answers to posts, printed inside them. */
    private static List<Post> inner(Pieces pieces, PostSeries outer) {
        Set<Holder> own = new HashSet<>();
        List<Piece> marks = new ArrayList<>();
        for (Post post : outer.posts()) {
            own.add(post.unit());
            post.content().forEach(content -> addUp(own, content, post.unit()));
            post.around().forEach(piece -> addUp(own, piece.holder(), post.unit()));
            List<Holder> texts =
                    post.content().stream().filter(c -> !post.tellsIn(c)).toList();
            pieces.in(post.unit()).stream()
                    .filter(piece -> piece.isTimed() && !post.around().contains(piece))
                    .filter(piece -> texts.stream()
                            .noneMatch(c -> c.span().holds(piece.holder().span())))
                    .forEach(marks::add);
        }
        if (marks.isEmpty()) {
            return List.of();
        }
        Optional<PostSeries> answers = marks.size() > 1 ? best(pieces, own, marks) : Optional.empty();
        return answers.map(PostSeries::posts).orElseGet(() -> new SeriesReader(pieces).alone(marks, own));
    }

    /** Adds an element and those around it: answers stand in none of them alone. */
    private static void addUp(Set<Holder> all, Holder from, Holder unit) {
        for (Holder h = from; h != null && !h.equals(unit); h = h.around()) {
            all.add(h);
        }
    }
}
