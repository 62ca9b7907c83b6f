package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.extract.dom.DomTags;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.thread.ThreadFinder;
import org.lantai.extract.thread.ThreadPost;
import org.lantai.extract.thread.ThreadSigns;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.text.Fold;

/**
 * The posts of a page, and what they are: a thread, or comments below an article.
 *
 * @param posts in the order of the page
 * @param opener the post above them that is set in another way
 * @param kind what they are
 */
record DomThread(List<ThreadPost> posts, Optional<ThreadPost> opener, Kind kind) {
    /** More than some words above the first post: an article, a question, a post that is set differently. */
    private static final int SOME_WORDS = 20;

    /** What opens a thread is not longer than so many times all that answers it; an article with comments is. */
    private static final int LONGER = 3;

    private static final Pattern BEFORE = Pattern.compile("^.*[：:>»›]");

    private static final ThreadFinder FINDER =
            new ThreadFinder(e -> DomTags.holdsText(e, false) && !DomTags.isHidden(e));

    /** What posts on a page are. */
    enum Kind {
        /** All of the thread. */
        WHOLE,
        /** Answers to what stands above them. */
        ANSWERS,
        /** Comments on the article above them. */
        COMMENTS,
        /** Posts beside something else. */
        BESIDE,
        NONE
    }

    static final DomThread NONE = new DomThread(List.of(), Optional.empty(), Kind.NONE);

    DomThread {
        posts = List.copyOf(posts);
    }

    static DomThread find(Document page, DomView view) {
        ThreadFinder.Found found = FINDER.find(page.body());
        if (found.posts().isEmpty()) {
            return NONE;
        }
        return new DomThread(found.posts(), found.opener().or(found::question), kind(page, view, found));
    }

    private static Kind kind(Document page, DomView view, ThreadFinder.Found found) {
        DomOutline outline = view.outline();
        DomHeadline headline = view.headline();
        List<ThreadPost> posts = found.posts();
        Optional<Span> first = outline.span(posts.get(0).unit());
        Optional<Span> last = outline.span(posts.get(posts.size() - 1).unit());
        if (first.isEmpty() || last.isEmpty() || headline.last() >= last.get().end() || areArticles(posts)) {
            return Kind.BESIDE;
        }
        boolean board =
                posts.stream().anyMatch(p -> ThreadSigns.areThreads(p.unit().text()));
        boolean published = !board && isPublished(outline, headline, posts);
        int above = above(outline, headline, first.get().first());
        int said = posts.stream()
                .flatMap(p -> p.content().stream())
                .flatMap(c -> outline.span(c).stream())
                .mapToInt(outline::weight)
                .sum();
        boolean opened = found.opener().isPresent();
        if (above < SOME_WORDS && !opened) {
            int beside =
                    outline.prose(new Span(last.get().end(), outline.lines().size()));
            return published || beside > LONGER * said ? Kind.BESIDE : Kind.WHOLE;
        }
        // One answer alone may be a card beside an article, with a name and a day as articles have them.
        boolean thread = opened && (board || (posts.size() > 1 && above <= LONGER * said && !published));
        if (thread || (!published && ThreadSigns.areQuestions(page.body().text()))) {
            return Kind.ANSWERS;
        }
        boolean comments = posts.stream()
                                .filter(p -> ThreadSigns.areComments(p.unit().text()))
                                .count()
                        * 2
                > posts.size();
        return comments ? Kind.COMMENTS : Kind.BESIDE;
    }

    /** Whether several have a main heading of their own, as articles have that are shown one below another. */
    private static boolean areArticles(List<ThreadPost> posts) {
        return posts.stream().filter(p -> p.unit().selectFirst("h1") != null).count() > 1;
    }

    /**
     * Whether what the headline heads was edited for publication, as no post is. Where names tell nothing its imprint may
     * be taken for the first post, and the article for the second.
     */
    private static boolean isPublished(DomOutline outline, DomHeadline headline, List<ThreadPost> posts) {
        Element second = posts.get(Math.min(1, posts.size() - 1)).unit();
        int end = outline.span(second).map(Span::end).orElse(0);
        int begin = Math.min(headline.last() + 1, end);
        return outline.lines().subList(begin, end).stream().anyMatch(line -> ThreadSigns.arePublished(line.text()));
    }

    /** How much stands in sentences between the headline, which may be printed twice, and the first post. */
    private static int above(DomOutline outline, DomHeadline headline, int first) {
        String title = Fold.letters(headline.title().orElse(""));
        int begin = Math.min(headline.last() + 1, first);
        return outline.lines().subList(begin, first).stream()
                .filter(line -> line.isProse() && !repeats(title, line.text()))
                .mapToInt(line -> line.weight() - line.linkWeight())
                .sum();
    }

    /** Whether a line is the title, perhaps behind a label or the way to it: {@code 主题：…}, {@code 论坛 > …}. */
    private static boolean repeats(String title, String line) {
        String last = Fold.letters(BEFORE.matcher(line).replaceFirst(""));
        return !title.isEmpty()
                && !last.isEmpty()
                && (title.contains(last) || Fold.letters(line).contains(title));
    }

    boolean isThread() {
        return kind == Kind.WHOLE || kind == Kind.ANSWERS;
    }

    /** Whether the posts answer what is set in another way than posts are. */
    boolean hasQuestion() {
        return kind == Kind.ANSWERS && opener.isEmpty();
    }

    /** All posts, the one that opens the thread included. */
    List<ThreadPost> all() {
        List<ThreadPost> all = new ArrayList<>();
        if (kind == Kind.ANSWERS) {
            opener.ifPresent(all::add);
        }
        all.addAll(posts);
        return all;
    }

    /** Takes comments out of the page, so that they are not taken for its text. */
    List<Omission> takeComments() {
        List<Omission> omissions = new ArrayList<>();
        if (kind == Kind.COMMENTS) {
            for (Element unit : units()) {
                omissions.add(new Omission(Rule.FURNITURE_COMMENTS, Spacing.collapse(unit.text())));
                unit.remove();
            }
        }
        return omissions;
    }

    /** The elements of the posts, without those that lie inside others. */
    List<Element> units() {
        List<Element> units = new ArrayList<>();
        for (ThreadPost post : posts) {
            boolean inside = post.unit().parents().stream().anyMatch(units::contains);
            if (!inside) {
                units.add(post.unit());
            }
        }
        return units;
    }
}
