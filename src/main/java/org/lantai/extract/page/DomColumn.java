package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomLinks;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Part;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.model.edit.Rule;

/**
 * The column that an article stands in, as far as it is text: a table, verse, names or a paragraph beside the element with
 * the sentences belong to the article when nothing but text stands between.
 */
final class DomColumn {
    /** So many elements around the article are looked at; real pages are 35 deep at most. */
    private static final int HIGHEST = 50;

    /** Fewer short lines may be buttons. */
    private static final int FEWEST_LINES = 3;

    /** A shorter paragraph may be a prompt. */
    private static final int SHORTEST_PARAGRAPH = 20;

    /** Prompts seldom end with a full stop. */
    private static final int SHORTEST_SENTENCE = 10;

    private final DomOutline outline;
    private final BareLines bare;

    private Part column;

    /** Whether the article is a paragraph among others, which may then be of any length. */
    private boolean inFlow;

    private final Map<Element, Rule> outside = new HashMap<>();

    private DomColumn(DomOutline outline, BareLines bare, Part article) {
        this.outline = outline;
        this.bare = bare;
        this.column = article;
    }

    /**
     * An element that holds the article, and what in it is no part of it.
     *
     * @param outside elements inside it that are to be left out, by what rule
     */
    record Found(Element element, Map<Element, Rule> outside) {}

    /** The element that holds the article's with all text beside it. */
    static Found around(DomOutline outline, BareLines bare, Element article) {
        int number = outline.number(article);
        if (number < 0) {
            return new Found(article, Map.of());
        }
        DomColumn column = new DomColumn(outline, bare, outline.parts().get(number));
        column.widen(article);
        return new Found(column.column.element(), column.outside);
    }

    private void widen(Element article) {
        Element inner = article;
        inFlow = isFlow(article);
        Element outer = article.parent();
        boolean open = true;
        for (int i = 0; i < HIGHEST && open && outer != null; i++) {
            int number = outline.number(outer);
            open = number >= 0 && widen(number, inner);
            inFlow = false;
            inner = outer;
            outer = outer.parent();
        }
    }

    /** Takes in what is text beside an element; returns whether the column may reach further. */
    private boolean widen(int outer, Element inner) {
        List<Part> children = children(outer);
        int own = indexOf(children, inner);
        List<Part> beside = own < 0 ? List.of() : beside(children, own);
        if (!beside.isEmpty() && outline.parts().get(outer).element().ownText().isBlank()) {
            children.stream()
                    .filter(c -> !c.element().equals(inner)
                            && !beside.contains(c)
                            && c.span().size() > 0)
                    .forEach(c -> outside.put(c.element(), Rule.SURROUNDINGS));
            column = outline.parts().get(outer);
        }
        return own >= 0 && children.stream().allMatch(c -> c.element().equals(inner) || isPassedOver(c) || isText(c));
    }

    /** What is text before and behind one of some parts, up to the first that is something else. */
    private List<Part> beside(List<Part> parts, int own) {
        List<Part> beside = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            int i = own + step;
            while (i >= 0 && i < parts.size() && (isPassedOver(parts.get(i)) || isText(parts.get(i)))) {
                if (isText(parts.get(i))) {
                    beside.add(parts.get(i));
                }
                i += step;
            }
        }
        return beside;
    }

    private List<Part> children(int outer) {
        List<Part> parts = outline.parts();
        List<Part> children = new ArrayList<>();
        for (int i = outer + 1; i < parts.get(outer).end(); i = parts.get(i).end()) {
            children.add(parts.get(i));
        }
        return children;
    }

    private static int indexOf(List<Part> parts, Element element) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).element().equals(element)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an element is no text and yet no end of it: empty, or the list of the contents that the text has. */
    private static boolean isPassedOver(Part part) {
        return part.span().size() == 0 || isContents(part.element());
    }

    private static boolean isContents(Element element) {
        int links = 0;
        for (Iterator<Element> all = element.selectStream(DomLinks.LINKS).iterator(); all.hasNext(); links++) {
            if (all.next().attr("href").indexOf('#') < 0) {
                return false;
            }
        }
        return links > 1;
    }

    /** Whether an element is text and nothing else, and so much of it that it is no row of buttons. */
    private boolean isText(Part part) {
        Span span = part.span();
        boolean enough = span.size() >= FEWEST_LINES || isParagraph(span) || (inFlow && isFlow(part.element()));
        return part.block() && enough && bare.are(span);
    }

    private static boolean isFlow(Element element) {
        return switch (element.normalName()) {
            case "p", "table", "ul", "ol", "pre", "blockquote", "h2", "h3", "h4" -> true;
            default -> false;
        };
    }

    private boolean isParagraph(Span span) {
        return outline.lines().subList(span.first(), span.end()).stream()
                .anyMatch(line -> line.stops() > 0
                        && line.weight() >= (line.isClosed() ? SHORTEST_SENTENCE : SHORTEST_PARAGRAPH));
    }
}
