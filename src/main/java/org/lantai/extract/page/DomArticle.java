package org.lantai.extract.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.extract.dom.DomRun;
import org.lantai.extract.draft.Topic;
import org.lantai.extract.furniture.Furniture;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/**
 * Where in a page its article stands.
 *
 * @param outline the page
 * @param headline its headline
 * @param container the element that holds the article; empty when there is no text
 * @param inside the outline that the container is part of: that of the page, or of HTML found in a script
 * @param hints what names on the page hint at
 * @param topic what the page says that it is about
 * @param outside elements in the container that are no part of the article, by what rule
 * @param hiddenToo whether what the page hides counts as its text
 */
record DomArticle(
        DomOutline outline,
        DomHeadline headline,
        Optional<Element> container,
        DomOutline inside,
        DomHints hints,
        Topic topic,
        Map<Element, Rule> outside,
        boolean hiddenToo) {

    static DomArticle find(DomParts parts, DomView view, PageNotes notes) {
        DomHints hints = view.hints();
        DomOutline outline = view.outline();
        DomHeadline headline = view.headline();
        Stream<String> titles = Stream.concat(headline.title().stream(), parts.meta().values("title").stream());
        Topic topic = Topic.of(titles, parts.summaries());
        Optional<DomColumn.Found> found = new ArticleSearch(outline, hints, headline.last(), topic, notes).find();
        return new DomArticle(
                outline,
                headline,
                found.map(DomColumn.Found::element),
                outline,
                hints,
                topic,
                found.map(DomColumn.Found::outside).orElse(Map.of()),
                view.hiddenToo());
    }

    /** The same page, its article in HTML that was found elsewhere. */
    DomArticle within(Element body) {
        DomOutline other = DomOutline.of(body, true);
        return new DomArticle(outline, headline, Optional.of(body), other, hints, topic, Map.of(), true);
    }

    /** Whether the article is part of the page's own tree. */
    boolean isInPage() {
        return inside.equals(outline);
    }

    /** All lines of the outline that the container is part of. */
    Span allInside() {
        return new Span(0, inside.lines().size());
    }

    /** How many characters of sentences it has. */
    int prose() {
        return container.flatMap(inside::span).map(inside::prose).orElse(0);
    }

    /** The lines inside the container. */
    List<DomRun> text() {
        return container
                .flatMap(inside::span)
                .map(s -> inside.lines().subList(s.first(), s.end()))
                .orElse(List.of());
    }

    /** The lines of the article in the page's outline; where it has none, the place behind the headline. */
    Span lines() {
        int behind = Math.min(headline.last() + 1, outline.lines().size());
        return container.flatMap(outline::span).orElse(new Span(behind, behind));
    }

    /** Takes out of the container what is not of the article. */
    List<Omission> prune(Furniture furniture) {
        PruneElements pruner = new PruneElements(inside, hints, furniture, outside, hiddenToo);
        return container.map(pruner::prune).orElse(List.of());
    }
}
