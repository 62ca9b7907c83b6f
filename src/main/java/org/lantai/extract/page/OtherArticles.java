package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.lantai.extract.draft.PageTopic;
import org.lantai.extract.page.DomOutline.Part;
import org.lantai.extract.page.DomOutline.Span;

/** Finds what belongs to other articles on a page: teasers, and whole articles under a headline of their own. */
final class OtherArticles {
    /** An article of fewer characters is no reason to take what stands beside it for others. */
    private static final int SHORTEST = 40;

    private final DomOutline outline;
    private final PageTopic topic;
    private final int headline;

    /**
     * @param outline the page
     * @param topic what the page says it is about
     * @param headline number of the last line of its headline, or -1
     */
    OtherArticles(DomOutline outline, PageTopic topic, int headline) {
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

    /** Elements that begin with a main heading, where the page's own article stands between that and its headline. */
    private List<Part> headed() {
        List<Part> found = new ArrayList<>();
        if (headline < 0 || !isMainHeading(outline.lines().get(headline).block())) {
            return found;
        }
        for (Part part : outline.parts()) {
            boolean inside = !found.isEmpty()
                    && part.span().end() <= found.get(found.size() - 1).span().end();
            if (!inside && isHeaded(part) && isOther(part.span())) {
                found.add(part);
            }
        }
        return found;
    }

    private boolean isHeaded(Part part) {
        Span span = part.span();
        return part.block()
                && span.size() > 1
                && span.first() > headline
                && isMainHeading(outline.lines().get(span.first()).block())
                && !isMainHeading(part.element());
    }

    private boolean isOther(Span span) {
        return outline.prose(span) > 0
                && topic.isForeign(text(span))
                && topic.isOf(text(new Span(headline + 1, span.first())));
    }

    private String text(Span span) {
        return outline.lines().subList(span.first(), span.end()).stream()
                .map(DomRun::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isMainHeading(Element element) {
        return element.normalName().equals("h1")
                || (element.parent() != null && element.parent().normalName().equals("h1"));
    }
}
