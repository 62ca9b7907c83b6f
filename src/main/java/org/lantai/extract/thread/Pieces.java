package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lantai.text.Chars;

/** All pieces of text of a page in their order, with the stretch of them that each element spans. */
final class Pieces {
    /** The pieces {@code first} to {@code end - 1}. */
    record Span(int first, int end) {
        boolean holds(Span other) {
            return first <= other.first && other.end <= end;
        }

        boolean isWider(Span other) {
            return holds(other) && end - first > other.end - other.first;
        }
    }

    /**
     * What the elements around a piece of text tell.
     *
     * @param link the innermost link
     * @param quote the innermost element that holds what is quoted from another post
     * @param author whether one says that it names an author
     */
    record Around(@Nullable Element link, @Nullable Element quote, boolean author) {}

    private final List<Piece> all = new ArrayList<>();
    private final Map<Element, Span> spans = new HashMap<>();
    private final Map<String, Boolean> quotes = new HashMap<>();
    private final Predicate<Element> shown;
    private final PostStamps stamps;

    private Pieces(Predicate<Element> shown, PostStamps stamps) {
        this.shown = shown;
        this.stamps = stamps;
    }

    /**
     * Reads a page.
     *
     * @param shown whether a reader sees the text of an element
     */
    static Pieces of(Element root, Predicate<Element> shown, PostStamps stamps) {
        Pieces pieces = new Pieces(shown, stamps);
        pieces.walk(root, pieces.around(root, new Around(null, null, root.closest("[itemprop=author]") != null)));
        return pieces;
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private void walk(Element element, Around around) {
        int first = all.size();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                add(text, element, around);
            } else if (child instanceof Element inside && shown.test(inside)) {
                walk(inside, around(inside, around));
            }
        }
        spans.put(element, new Span(first, all.size()));
    }

    private Around around(Element element, Around outer) {
        boolean link = element.normalName().equals("a");
        boolean quote = isQuote(element);
        boolean author = outer.author || element.attr("itemprop").strip().equalsIgnoreCase("author");
        return link || quote || author != outer.author
                ? new Around(link ? element : outer.link, quote ? element : outer.quote, author)
                : outer;
    }

    /** Names are looked up once: a page has thousands of elements, but only some hundred names. */
    private boolean isQuote(Element element) {
        return PostWords.isQuoteTag(element.normalName())
                || (element.attributesSize() > 0
                        && quotes.computeIfAbsent(element.className(), PostWords::isQuoteClass));
    }

    private void add(TextNode node, Element holder, Around around) {
        String text = Chars.strip(node.getWholeText());
        if (!text.isEmpty()) {
            String before = all.isEmpty() ? "" : all.get(all.size() - 1).text();
            all.add(new Piece(node, holder, text, around, stamps.read(text, holder, before)));
        }
    }

    List<Piece> all() {
        return all;
    }

    /** The stretch of an element; of no length where a reader does not see it. */
    Span span(Element element) {
        return spans.getOrDefault(element, new Span(0, 0));
    }

    List<Piece> in(Element element) {
        Span span = span(element);
        return all.subList(span.first(), span.end());
    }
}
