package org.lantai.extract.thread;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.lantai.model.PartialDate;

/** Finds the post that opens a thread where it is set in another way than those that answer it. */
final class Opener {
    /** So many pieces of text before and behind its time the name is looked for. */
    private static final int NEAR = 14;

    /** What a name, time or headline costs the element that holds it. */
    private static final int MARK_COST = 12;

    private static final Evaluator TITLE = Selector.evaluatorOf("h1");
    private static final Evaluator HEADING = Selector.evaluatorOf("h1, h2, h3, h4");

    private static final Pattern LAST = Pattern.compile("[^/?&=#.]+/?$|\\d+");

    private final Pieces page;
    private final List<ThreadPost> posts;
    private final List<String> kinds;
    private final List<String> names;

    /** @param posts those that answer it */
    Opener(Pieces page, List<ThreadPost> posts) {
        this.page = page;
        this.posts = posts;
        this.names = posts.stream().flatMap(p -> p.author().stream()).distinct().toList();
        this.kinds = posts.stream()
                .flatMap(p -> p.around().stream())
                .flatMap(node -> Optional.ofNullable(node.parent()).stream())
                .flatMap(holder -> Optional.ofNullable(holder.closest("a[href]")).stream())
                .map(Opener::kind)
                .distinct()
                .toList();
    }

    /** The post above the others whose name leads to a page of the same kind as theirs, or is one of theirs. */
    Optional<ThreadPost> find() {
        List<Piece> above = page.all().subList(0, page.span(posts.get(0).unit()).first());
        for (int i = above.size() - 1; i >= 0; i--) {
            Piece time = above.get(i);
            Optional<Piece> name =
                    time.stamp().filter(s -> s.date().isPresent()).flatMap(s -> name(above, above.indexOf(time)));
            if (name.isPresent()) {
                return name.map(n -> post(time, n));
            }
        }
        return Optional.empty();
    }

    /** What stands between the headline and the answers, where it has no name: a question. */
    Optional<ThreadPost> question() {
        int first = page.span(posts.get(0).unit()).first();
        int headline = first - 1;
        while (headline >= 0 && !isHeading(page.all().get(headline), TITLE)) {
            headline--;
        }
        List<Piece> asked = headline < 0 ? List.of() : page.all().subList(headline + 1, first);
        Set<Piece> own = new HashSet<>(asked);
        Map<Element, Integer> values = new LinkedHashMap<>();
        asked.forEach(piece -> add(values, piece, value(piece, false)));
        values.keySet().removeIf(e -> page.in(e).stream().anyMatch(piece -> !own.contains(piece)));
        List<Element> content = SeriesTexts.highest(values);
        Optional<PartialDate> date = asked.stream()
                .flatMap(piece -> piece.stamp().filter(Stamp::told).stream())
                .flatMap(stamp -> stamp.date().stream())
                .findFirst();
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ThreadPost(content.get(0), Optional.empty(), date, Optional.empty(), content, List.of()));
    }

    private static boolean isHeading(Piece piece, Evaluator names) {
        return piece.holder().closest(names) != null;
    }

    private static int value(Piece piece, boolean mark) {
        int said = piece.link().isPresent() ? piece.weight() / 3 : Math.max(1, piece.weight());
        boolean around = mark || piece.stamp().isPresent() || isHeading(piece, HEADING) || piece.isAround();
        return around ? -MARK_COST : said;
    }

    private static void add(Map<Element, Integer> values, Piece piece, int value) {
        for (Element e = piece.holder(); e != null && !e.normalName().equals("html"); e = e.parent()) {
            values.merge(e, value, Integer::sum);
        }
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

    private ThreadPost post(Piece time, Piece name) {
        Element unit = unit(time);
        return new ThreadPost(
                unit,
                Optional.of(PostWords.name(name.text())),
                time.stamp().flatMap(Stamp::date),
                Optional.empty(),
                content(unit, List.of(time, name)),
                List.of(time.node(), name.node()));
    }

    /** The widest element around the time that holds none of the answers. */
    private Element unit(Piece time) {
        Element unit = time.holder();
        int first = page.span(posts.get(0).unit()).first();
        for (Element e = unit.parent(); e != null && page.span(e).end() <= first; e = e.parent()) {
            unit = e;
        }
        return unit;
    }

    /** The element inside that says the most besides names, times, headings and buttons. */
    private List<Element> content(Element unit, List<Piece> marks) {
        Map<Element, Integer> values = new LinkedHashMap<>();
        for (Piece piece : page.in(unit)) {
            add(values, piece, value(piece, marks.contains(piece) || isName(piece)));
        }
        values.keySet().removeIf(e -> !e.equals(unit) && !e.parents().contains(unit));
        return SeriesTexts.highest(values);
    }

    /** The address of a link without what names the one person in it. */
    private static String kind(Element link) {
        String href = link.attr("href");
        return PostWords.isProfile(href) ? LAST.matcher(href).replaceAll("*") : href;
    }
}
