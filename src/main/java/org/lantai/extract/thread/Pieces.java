package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lantai.text.Chars;

/** All pieces of text of a page in their order, and the elements that hold them. */
final class Pieces {
    private static final Pattern MARKED = Pattern.compile("(?i)^(?:suggested|accepted)?answer$|^comment$|^author$");

    /** The pieces {@code first} to {@code end - 1}. */
    record Span(int first, int end) {
        boolean holds(Span other) {
            return first <= other.first && other.end <= end;
        }

        boolean isWider(Span other) {
            return holds(other) && end - first > other.end - other.first;
        }

        int size() {
            return end - first;
        }
    }

    /**
     * What the elements around a piece of text tell.
     *
     * @param link the innermost link
     * @param quote the innermost element that holds what is quoted from another post
     * @param author whether one says that it names an author
     */
    record Around(@Nullable Element link, @Nullable Holder quote, boolean author) {}

    private final List<Piece> all = new ArrayList<>();
    private final Map<String, Boolean> quotes = new HashMap<>();
    private final Predicate<Element> shown;
    private final PostStamps stamps;
    private final Holder root;
    private int holders;
    private @Nullable Set<Element> marked;

    private Pieces(Element root, Predicate<Element> shown, PostStamps stamps) {
        this.shown = shown;
        this.stamps = stamps;
        this.root = new Holder(root, null, holders++, 0);
    }

    /**
     * Reads a page.
     *
     * @param shown whether a reader sees the text of an element
     */
    static Pieces of(Element root, Predicate<Element> shown, PostStamps stamps) {
        Pieces pieces = new Pieces(root, shown, stamps);
        Around nothing = new Around(null, null, root.closest("[itemprop=author]") != null);
        pieces.walk(pieces.root, pieces.around(pieces.root, nothing));
        return pieces;
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private void walk(Holder holder, Around around) {
        Element element = holder.element();
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                add(text, holder, around);
            } else if (child instanceof Element inside && shown.test(inside)) {
                Holder inner = new Holder(inside, holder, holders++, all.size());
                walk(inner, around(inner, around));
            }
        }
        if (all.size() > holder.span().first()) {
            holder.end(all.size(), holders);
        } else {
            // Without text, and last of all.
            holders--;
        }
    }

    private Around around(Holder holder, Around outer) {
        Element element = holder.element();
        boolean link = element.normalName().equals("a");
        boolean quote = isQuote(element);
        boolean author = outer.author || isAuthor(element);
        return link || quote || author != outer.author
                ? new Around(link ? element : outer.link, quote ? holder : outer.quote, author)
                : outer;
    }

    private static boolean isAuthor(Element element) {
        return value(element, "itemprop").strip().equalsIgnoreCase("author");
    }

    /** The value of an attribute by its name as the parser writes it; to look for it in any letters takes ten times as long. */
    private static String value(Element element, String attribute) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(attribute);
    }

    /** Names are looked up once: a page has thousands of elements, but only some hundred names. */
    private boolean isQuote(Element element) {
        return PostWords.isQuoteTag(element.normalName())
                || (element.attributesSize() > 0
                        && quotes.computeIfAbsent(value(element, "class"), PostWords::isQuoteClass));
    }

    private void add(TextNode node, Holder holder, Around around) {
        String text = Chars.strip(node.getWholeText());
        if (!text.isEmpty()) {
            String before = all.isEmpty() ? "" : all.get(all.size() - 1).text();
            all.add(new Piece(node, holder, all.size(), text, around, stamps.read(text, holder.element(), before)));
        }
    }

    Holder root() {
        return root;
    }

    List<Piece> all() {
        return all;
    }

    List<Piece> in(Holder holder) {
        return in(holder.span());
    }

    List<Piece> in(Span span) {
        return all.subList(span.first(), span.end());
    }

    /** Whether an element, or one inside it, says of itself that it is an answer, a comment or an author. */
    boolean isMarked(Holder holder) {
        if (marked == null) {
            marked = new HashSet<>();
            mark(root.element(), marked);
        }
        return marked.contains(holder.element());
    }

    /** Gathers the elements that hold such a name; calls itself for elements inside elements. */
    private static boolean mark(Element element, Set<Element> marked) {
        String name = value(element, "itemprop");
        boolean holds = !name.isEmpty() && MARKED.matcher(name).find();
        for (int i = 0; i < element.childNodeSize(); i++) {
            holds |= element.childNode(i) instanceof Element inside && mark(inside, marked);
        }
        if (holds) {
            marked.add(element);
        }
        return holds;
    }
}
