package org.lantai.extract.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Part;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.extract.draft.Topic;
import org.lantai.model.edit.Rule;

/**
 * Searches a page for its article and holds what it finds against what the page says of itself: where the most sentences
 * are about something else and others are about its headline, these are the article.
 */
final class ArticleSearch {
    /** So many other articles may have more sentences than the page's own. */
    private static final int MOST_OTHERS = 5;

    /** Whether a text is about the headline is known after so many characters. */
    private static final int LONG_ENOUGH = 5_000;

    /** So few lines, those of the imprint, stand between a headline and a text of some lines. */
    private static final int NEAR = 6;

    private final DomOutline outline;
    private final DomHints hints;
    private final int headline;
    private final Topic topic;
    private final List<Part> others;
    private final BareLines bare;

    /**
     * @param outline the page
     * @param hints what names on it hint at
     * @param headline number of the last line of its headline, or -1
     * @param topic what it says of itself
     * @param notes knows lines about the page
     */
    ArticleSearch(DomOutline outline, DomHints hints, int headline, Topic topic, PageNotes notes) {
        this.outline = outline;
        this.hints = hints;
        this.headline = headline;
        this.topic = topic;
        this.others = new OtherArticles(outline, topic, headline).find();
        this.bare = new BareLines(outline, notes, around(), headline);
    }

    /** The element that holds the article; empty when the page has no text. */
    Optional<DomColumn.Found> find() {
        Optional<Element> sentences = sentences();
        Optional<Part> rather = sentences.isEmpty() ? shorts().find() : sentences.flatMap(this::rather);
        return rather.map(this::below)
                .or(() -> sentences.map(s -> DomColumn.around(outline, bare, s)))
                .map(this::withoutOthers);
    }

    /** The element with the most sentences, or one with fewer where only those are about the headline. */
    private Optional<Element> sentences() {
        BitSet known = OtherArticles.lines(others);
        Optional<Element> first = new MainContent(outline, hints, headline, known).find();
        Optional<Element> found = first.filter(element -> topic.isForeign(text(element)));
        for (int i = 0; i < MOST_OTHERS && found.isPresent(); i++) {
            Span span = span(found.get());
            known.set(span.first(), span.end());
            found = new MainContent(outline, hints, headline, known).find();
            if (found.isPresent() && span(found.get()).first() > headline && topic.isOf(text(found.get()))) {
                return found;
            }
        }
        return first.filter(element -> !bare.areAllNotes(span(element)));
    }

    /** Looks at every line of the page, and is only asked where sentences are none or doubtful. */
    private ShortText shorts() {
        return new ShortText(outline, hints, bare, headline);
    }

    private Optional<Part> rather(Element sentences) {
        if (hints.isContent(sentences) || !topic.isForeign(text(sentences))) {
            return Optional.empty();
        }
        ShortText shorts = shorts();
        return shorts.named()
                .filter(part -> isRatherThan(part, sentences))
                .or(() -> shorts.between(span(sentences), topic.isApart(text(sentences))));
    }

    /** Whether a few lines right below the headline are the text, and the sentences further down are about another matter. */
    private boolean isRatherThan(Part part, Element sentences) {
        int first = part.span().first();
        return first > headline
                && first <= headline + NEAR
                && part.span().end() <= span(sentences).first();
    }

    /** An element of short lines, without what stands in it before the headline. */
    private DomColumn.Found below(Part part) {
        Map<Element, Rule> outside = new HashMap<>();
        int end = outline.number(part.element());
        for (int i = end + 1; i < part.end(); i++) {
            Part inside = outline.parts().get(i);
            if (inside.span().size() > 0 && inside.span().end() <= headline) {
                outside.put(inside.element(), Rule.SURROUNDINGS);
            }
        }
        return new DomColumn.Found(part.element(), outside);
    }

    private DomColumn.Found withoutOthers(DomColumn.Found found) {
        Map<Element, Rule> outside = new HashMap<>(found.outside());
        others.forEach(part -> outside.put(part.element(), Rule.RELATED));
        return new DomColumn.Found(found.element(), outside);
    }

    /** Lines that lie in other articles or in what is named as surroundings. */
    private BitSet around() {
        BitSet around = OtherArticles.lines(others);
        for (Part part : outline.parts()) {
            if (hints.isSurroundings(part.element()) && !isPage(part)) {
                around.set(part.span().first(), part.span().end());
            }
        }
        return around;
    }

    /** Whether an element holds the headline, or everything: its name tells nothing then. */
    private boolean isPage(Part part) {
        return part.span().contains(headline)
                || part.span().size() == outline.lines().size();
    }

    private Span span(Element element) {
        return outline.span(element).orElse(new Span(0, 0));
    }

    private String text(Element element) {
        StringBuilder text = new StringBuilder();
        Span span = span(element);
        for (int i = span.first(); i < span.end() && text.length() < LONG_ENOUGH; i++) {
            text.append(outline.lines().get(i).text()).append('\n');
        }
        return text.toString();
    }
}
