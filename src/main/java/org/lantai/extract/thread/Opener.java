package org.lantai.extract.thread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.lantai.extract.thread.Pieces.Span;
import org.lantai.model.PartialDate;

/** Finds the post that opens a thread where it is set in another way than those that answer it. */
final class Opener {
    /** So many pieces of text before and behind its time the name is looked for. */
    private static final int NEAR = 14;

    /** What a name, time or headline costs the element that holds it. */
    private static final int MARK_COST = 12;

    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
    private static final Evaluator TITLE = Selector.evaluatorOf("h1");
    private static final Evaluator HEADING = Selector.evaluatorOf("h1, h2, h3, h4");

    private static final Pattern LAST = Pattern.compile("[^/?&=#.]+/?$|\\d+");

    private final Pieces page;
    private final List<Post> posts;
    private final List<String> kinds;
    private final List<String> names;

    /** @param posts those that answer it */
    Opener(Pieces page, List<Post> posts) {
        this.page = page;
        this.posts = posts;
        this.names = posts.stream().flatMap(p -> p.author().stream()).distinct().toList();
        this.kinds = posts.stream()
                .flatMap(p -> p.around().stream())
                .flatMap(piece -> Optional.ofNullable(piece.holder().element().closest(LINK)).stream())
                .map(Opener::kind)
                .distinct()
                .toList();
    }

    /** The post above the others whose name leads to a page of the same kind as theirs, or is one of theirs. */
    Optional<Post> find() {
        List<Piece> above = page.all().subList(0, posts.get(0).unit().span().first());
        for (int i = above.size() - 1; i >= 0; i--) {
            Piece time = above.get(i);
            Optional<Piece> name =
                    time.stamp().filter(s -> s.date().isPresent()).flatMap(s -> name(above, time.number()));
            if (name.isPresent()) {
                return name.map(n -> post(time, n));
            }
        }
        return Optional.empty();
    }

    /** What stands between the headline and the answers, where it has no name: a question. */
    Optional<Post> question() {
        int first = posts.get(0).unit().span().first();
        int headline = first - 1;
        while (headline >= 0 && !isHeading(page.all().get(headline), TITLE)) {
            headline--;
        }
        Span between = new Span(headline + 1, headline < 0 ? 0 : first);
        List<Piece> asked = page.in(between);
        PostValues values = new PostValues(page.root());
        asked.forEach(piece -> values.add(piece, value(piece, false), false));
        Optional<Holder> content = values.highest(holder -> between.holds(holder.span()));
        Optional<PartialDate> date = asked.stream()
                .flatMap(piece -> piece.stamp().filter(Stamp::told).stream())
                .flatMap(stamp -> stamp.date().stream())
                .findFirst();
        return content.map(
                holder -> new Post(holder, Optional.empty(), date, Optional.empty(), List.of(holder), List.of()));
    }

    private static boolean isHeading(Piece piece, Evaluator names) {
        return piece.holder().element().closest(names) != null;
    }

    private static int value(Piece piece, boolean mark) {
        int said = piece.link().isPresent() ? piece.weight() / 3 : Math.max(1, piece.weight());
        boolean around = mark || piece.stamp().isPresent() || isHeading(piece, HEADING) || piece.isAround();
        return around ? -MARK_COST : said;
    }

    private Optional<Piece> name(List<Piece> above, int time) {
        for (int distance = 1; distance < NEAR; distance++) {
            for (int i : new int[] {time - distance, time + distance}) {
                if (i >= 0 && i < above.size() && isName(above.get(i))) {
                    return Optional.of(above.get(i));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isName(Piece piece) {
        boolean known = names.contains(piece.text());
        boolean leads = piece.link().filter(a -> kinds.contains(kind(a))).isPresent();
        return (known || leads)
                && !piece.isAround()
                && piece.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Post post(Piece time, Piece name) {
        Holder unit = unit(time);
        return new Post(
                unit,
                Optional.of(PostWords.name(name.text())),
                time.stamp().flatMap(Stamp::date),
                Optional.empty(),
                content(unit, List.of(time, name)),
                List.of(time, name));
    }

    /** The widest element around the time that holds none of the answers. */
    private Holder unit(Piece time) {
        int first = posts.get(0).unit().span().first();
        return time.holder().widest(h -> h.span().end() <= first);
    }

    /** The element inside that says the most besides names, times, headings and buttons. */
    private List<Holder> content(Holder unit, List<Piece> marks) {
        PostValues values = new PostValues(unit);
        for (Piece piece : page.in(unit)) {
            values.add(piece, value(piece, marks.contains(piece) || isName(piece)), false);
        }
        return values.highest().stream().toList();
    }

    /** The address of a link without what names the one person in it. */
    private static String kind(Element link) {
        String href = link.attr("href");
        return PostWords.isProfile(href) ? LAST.matcher(href).replaceAll("*") : href;
    }
}
