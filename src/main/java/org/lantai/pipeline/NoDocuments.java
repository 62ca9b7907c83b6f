package org.lantai.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.Origin;
import org.lantai.model.PageKind;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.Outcomes.Outcome;
import org.lantai.render.page.SetAside;
import org.lantai.subjects.Entry;

/**
 * Captures that are no documents: lists, error pages, redirects. They are told of in one line, since an archive may have
 * thousands. Only what was published keeps its address: such a capture stays a document, unless another capture of the
 * same address is one.
 */
final class NoDocuments {
    /** How many of a kind are named. */
    private static final int NAMED = 3;

    private static final Set<ProblemKind> TOLD_TOGETHER =
            EnumSet.of(ProblemKind.PAGE_ERROR, ProblemKind.PAGE_LIST, ProblemKind.PAGE_REDIRECT);

    private static final Comparator<CleanedCapture> ORDER = Comparator.comparing(
                    (CleanedCapture c) -> c.entry().origin().file())
            .thenComparingInt(c -> c.entry().origin().place().record())
            .thenComparing(c -> c.entry().origin().sha256());

    private final List<CleanedCapture> captures = new ArrayList<>();

    void add(CleanedCapture capture) {
        captures.add(capture);
    }

    /**
     * Takes out those that are to stay documents.
     *
     * @param promised whether an address leads to a document
     */
    List<CleanedCapture> release(Predicate<Entry> promised) {
        captures.sort(ORDER);
        List<CleanedCapture> kept =
                captures.stream().filter(c -> promised.test(c.entry())).toList();
        captures.removeAll(kept);
        return kept;
    }

    int size() {
        return captures.size();
    }

    /**
     * What is to be told of each by itself: that it is no article where an article was captured from its address before,
     * and whatever else was noticed.
     *
     * @param known the newest document of each address, by its key
     */
    List<Problem> problems(Map<String, Entry> known) {
        return captures.stream()
                .flatMap(c -> Stream.concat(
                        Stream.ofNullable(known.get(c.entry().key()))
                                .filter(article -> Entry.OLDEST_FIRST.compare(article, c.entry()) < 0)
                                .map(article -> setAside(c, article)),
                        others(c)))
                .toList();
    }

    /** That it does not take the place of the article that was captured before. */
    private static Problem setAside(CleanedCapture capture, Entry article) {
        PageKind kind = capture.kind();
        return Problem.warning(
                ProblemKind.CAPTURE_SET_ASIDE,
                capture.entry().origin().place(),
                "This later capture of " + article.key() + " is " + (kind == PageKind.ERROR ? "an " : "a ") + name(kind)
                        + " and was set aside: " + article.origin().place() + " is shown as before.",
                "If it is an article all the same, write `kind: article` into its sidecar.");
    }

    /** What is to be told of one by itself. */
    private static Stream<Problem> others(CleanedCapture capture) {
        return capture.problems().stream().filter(problem -> !TOLD_TOGETHER.contains(problem.kind()));
    }

    /** All of them, in the order of their places. */
    List<SetAside> list() {
        return captures.stream()
                .sorted(ORDER)
                .map(c -> new SetAside(c.kind(), c.entry().origin().place().toString()))
                .toList();
    }

    /** What became of each of them. */
    Map<Origin, Outcome> outcomes() {
        Map<Origin, Outcome> outcomes = new HashMap<>();
        captures.forEach(capture -> outcomes.put(capture.entry().origin(), outcome(capture.kind())));
        return outcomes;
    }

    private static Outcome outcome(PageKind kind) {
        return switch (kind) {
            case LIST -> Outcome.LIST;
            case ERROR -> Outcome.ERROR_PAGE;
            case ARTICLE, THREAD, REDIRECT -> Outcome.LEFT_OUT;
        };
    }

    /** How many of each kind there are, with the first of them: {@code 2 lists (a.html, b.html), 1 redirect (c.html)}. */
    String summary() {
        SortedMap<PageKind, List<String>> files = new TreeMap<>();
        list().forEach(aside ->
                files.computeIfAbsent(aside.kind(), kind -> new ArrayList<>()).add(aside.place()));
        return files.entrySet().stream()
                .map(e -> counted(e.getValue().size(), name(e.getKey())) + " (" + named(e.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String named(List<String> files) {
        return files.stream().limit(NAMED).collect(Collectors.joining(", ")) + (files.size() > NAMED ? ", …" : "");
    }

    private static String name(PageKind kind) {
        return switch (kind) {
            case ARTICLE -> "article";
            case THREAD -> "thread";
            case LIST -> "list";
            case ERROR -> "error page";
            case REDIRECT -> "redirect";
        };
    }

    private static String counted(int number, String name) {
        return number + " " + name + (number == 1 ? "" : "s");
    }
}
