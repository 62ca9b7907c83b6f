package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Part;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.extract.dom.DomRun;
import org.lantai.extract.draft.Topic;

/** Finds what belongs to other articles on a page: teasers, and whole articles under a headline of their own. */
final class OtherArticles {
    /** An article of fewer characters is no reason to take what stands beside it for others. */
    private static final int SHORTEST = 20;

    /** So many elements under a heading of their own are looked at; 57 real pages have up to three. */
    private static final int MOST_HEADED = 20;

    /** Whether a text is about the headline is known after so many lines. */
    private static final int LINES = 100;

    private final DomOutline outline;
    private final Topic topic;
    private final int headline;

    /**
     * @param outline the page
     * @param topic what the page says it is about
     * @param headline number of the last line of its headline, or -1
     */
    OtherArticles(DomOutline outline, Topic topic, int headline) {
        this.outline = outline;
        this.topic = topic;
        this.headline = headline;
    }

    /** The elements of other articles, none of them inside another. */
    List<Part> find() {
        List<Part> found = new ArrayList<>();
        List<Part> teasers = TeaserCards.in(outline);
        if (!teasers.isEmpty() && areOthers(teasers)) {
            found.addAll(teasers);
        }
        found.addAll(headed());
        return found;
    }

    /** A page of nothing but teasers is a list, and its list is its text; so are the items of a digest. */
    private boolean areOthers(List<Part> teasers) {
        BitSet lines = lines(teasers);
        int rest = 0;
        StringBuilder own = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (int i = headline + 1; i < outline.lines().size(); i++) {
            DomRun line = outline.lines().get(i);
            rest += lines.get(i) || !line.isProse() ? 0 : line.weight();
            (lines.get(i) ? others : own).append(line.text()).append('\n');
        }
        return rest >= SHORTEST && (topic.isOf(own.toString()) || !topic.isOf(others.toString()));
    }

    static BitSet lines(List<Part> parts) {
        BitSet lines = new BitSet();
        parts.forEach(part -> lines.set(part.span().first(), part.span().end()));
        return lines;
    }

    /** Elements that begin with a heading like the page's own headline, where the page's own article stands between that and its headline. */
    private List<Part> headed() {
        List<Part> found = new ArrayList<>();
        Optional<String> rank = headline < 0
                ? Optional.empty()
                : rank(outline.lines().get(headline).block());
        if (rank.isEmpty()) {
            return found;
        }
        int looked = 0;
        for (Part part : outline.parts()) {
            boolean inside = !found.isEmpty()
                    && part.span().end() <= found.get(found.size() - 1).span().end();
            if (!inside && isHeaded(part, rank) && looked++ < MOST_HEADED && isOther(part.span())) {
                found.add(part);
            }
        }
        return found;
    }

    private boolean isHeaded(Part part, Optional<String> rank) {
        Span span = part.span();
        return part.block()
                && span.size() > 1
                && span.first() > headline
                && rank(outline.lines().get(span.first()).block()).equals(rank)
                && rank(part.element()).isEmpty();
    }

    private boolean isOther(Span span) {
        return outline.prose(span) > 0
                && topic.isForeign(text(span))
                && topic.isOf(text(new Span(headline + 1, span.first())));
    }

    private String text(Span span) {
        return outline.lines().subList(span.first(), span.end()).stream()
                .limit(LINES)
                .map(DomRun::text)
                .collect(Collectors.joining("\n"));
    }

    /** The name of the main heading that an element is, or is inside of. */
    private static Optional<String> rank(Element element) {
        return Stream.of(element, element.parent() == null ? element : element.parent())
                .map(Element::normalName)
                .filter(name -> name.equals("h1") || name.equals("h2"))
                .findFirst();
    }
}
