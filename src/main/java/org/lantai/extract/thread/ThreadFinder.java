package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.lantai.extract.thread.Leaves.Span;

/**
 * Finds the posts on a page by what boards have in common whatever they are made with: elements that repeat one another,
 * each with a name, a time and a text of its own.
 */
public final class ThreadFinder {
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
     * @param opener who wrote what stands above them
     */
    public record Found(List<ThreadPost> posts, Opener opener) {
        static final Found NONE = new Found(List.of(), new Opener(Optional.empty(), Optional.empty()));

        public Found {
            posts = List.copyOf(posts);
        }
    }

    public Found find(Element body) {
        Leaves leaves = Leaves.of(body, shown, stamps);
        List<Leaf> marks = leaves.all().stream().filter(ThreadFinder::isMark).toList();
        if (marks.size() < 2) {
            return Found.NONE;
        }
        Optional<PostSeries> outer = best(leaves, Set.of(body), marks);
        if (outer.isEmpty()) {
            return Found.NONE;
        }
        List<ThreadPost> posts = new ArrayList<>(outer.get().posts());
        posts.addAll(inner(leaves, outer.get()));
        posts.sort(Comparator.<ThreadPost>comparingInt(p -> leaves.span(p.unit()).first())
                .thenComparing(p -> -leaves.span(p.unit()).end()));
        int first = leaves.span(posts.get(0).unit()).first();
        return new Found(posts, Opener.of(leaves.all().subList(0, first), posts));
    }

    private static boolean isMark(Leaf leaf) {
        return leaf.stamp().isPresent() || leaf.holder().closest("[itemprop=author]") != null;
    }

    private static Optional<PostSeries> best(Leaves leaves, Set<Element> around, List<Leaf> marks) {
        SeriesReader reader = new SeriesReader(leaves);
        return new Repetitions(leaves, around)
                .of(marks).stream()
                        .flatMap(units -> reader.read(units).stream())
                        .reduce((a, b) -> b.weight() > a.weight() ? b : a);
    }

    /** Answers to posts, printed inside them. */
    private List<ThreadPost> inner(Leaves leaves, PostSeries outer) {
        Set<Element> own = new HashSet<>();
        List<Leaf> marks = new ArrayList<>();
        for (ThreadPost post : outer.posts()) {
            own.addAll(post.content());
            Set<Object> around = new HashSet<>(post.around());
            leaves.in(post.unit()).stream()
                    .filter(leaf -> leaf.stamp().filter(Stamp::timed).isPresent() && !around.contains(leaf.node()))
                    .filter(leaf -> post.content().stream()
                            .noneMatch(c -> !isCoarse(leaves, c, post) && leaves.span(c).holds(span(leaves, leaf))))
                    .forEach(marks::add);
        }
        if (marks.size() < 2) {
            return List.of();
        }
        return best(leaves, new HashSet<>(outer.units()), marks).stream()
                .flatMap(series -> series.posts().stream())
                .filter(post -> !own.contains(post.unit()))
                .toList();
    }

    private static Span span(Leaves leaves, Leaf leaf) {
        return leaves.span(leaf.holder());
    }

    /** Whether the element of a text holds the name and time of its post as well. */
    private static boolean isCoarse(Leaves leaves, Element content, ThreadPost post) {
        return post.around().stream()
                .flatMap(node -> Optional.ofNullable(node.parent()).stream())
                .anyMatch(holder -> leaves.span(content).holds(leaves.span(holder)));
    }
}
