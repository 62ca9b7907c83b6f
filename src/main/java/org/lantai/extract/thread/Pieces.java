package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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

    private final List<Piece> all = new ArrayList<>();
    private final Map<Element, Span> spans = new HashMap<>();
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
        pieces.walk(root, Optional.empty());
        return pieces;
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private void walk(Element element, Optional<Element> link) {
        int first = all.size();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                add(text, element, link);
            } else if (child instanceof Element inside && shown.test(inside)) {
                walk(inside, inside.normalName().equals("a") ? Optional.of(inside) : link);
            }
        }
        spans.put(element, new Span(first, all.size()));
    }

    private void add(TextNode node, Element holder, Optional<Element> link) {
        String text = Chars.strip(node.getWholeText());
        if (!text.isEmpty()) {
            String before = all.isEmpty() ? "" : all.get(all.size() - 1).text();
            all.add(new Piece(node, holder, text, link, stamps.read(text, holder, before)));
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
