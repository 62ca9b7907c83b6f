package org.lantai.extract.thread;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.lantai.extract.thread.Pieces.Span;

/**
 * An element in which text is shown: where it stands among the others, and which pieces of text it spans. What tells it
 * from its neighbours is looked up when it is first asked and kept, as with a {@link Piece}.
 */
final class Holder {
    private final Element element;
    private final @Nullable Holder around;
    private final int number;
    private Span span;
    private int end;
    private @Nullable Holder first;
    private @Nullable Holder last;
    private @Nullable Holder next;
    private @Nullable String name;
    private @Nullable String place;
    private @Nullable Boolean named;

    /**
     * @param around the one it stands in
     * @param number its number on the page, higher than that of the one around it and of all before it
     * @param begin the number of its first piece of text
     */
    Holder(Element element, @Nullable Holder around, int number, int begin) {
        this.element = element;
        this.around = around;
        this.number = number;
        this.span = new Span(begin, begin);
    }

    /**
     * Ends it, and hands it to the one around it.
     *
     * @param piece the number of the first piece of text behind it
     * @param holder that of the first element behind it
     */
    void end(int piece, int holder) {
        span = new Span(span.first(), piece);
        end = holder;
        if (around != null) {
            around.add(this);
        }
    }

    private void add(Holder inside) {
        if (last == null) {
            first = inside;
        } else {
            last.next = inside;
        }
        last = inside;
    }

    Element element() {
        return element;
    }

    @Nullable
    Holder around() {
        return around;
    }

    int number() {
        return number;
    }

    /** How many elements show text in it, itself counted. */
    int size() {
        return end - number;
    }

    Span span() {
        return span;
    }

    /** Whether it is the other one or stands in it. */
    boolean isIn(Holder other) {
        return number >= other.number && number < other.end;
    }

    /** The last of it and the elements around it, from the inside out, before one that does not meet a condition; else itself. */
    Holder widest(Predicate<Holder> condition) {
        Holder widest = this;
        for (Holder h = this; h != null && condition.test(h); h = h.around) {
            widest = h;
        }
        return widest;
    }

    /** Its tag and classes, without the numbers that many names end in. */
    String name() {
        if (name == null) {
            name = name(element);
        }
        return name;
    }

    private static String name(Element element) {
        String names = element.className();
        StringBuilder name = new StringBuilder(element.normalName()).append('.');
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (c < '0' || c > '9') {
                name.append(c);
            }
        }
        return name.toString();
    }

    /** Its tag, and its number among those of this tag that stand beside it. */
    String place() {
        if (place == null) {
            place = element.normalName() + 0;
            if (around != null) {
                around.placeAll();
            }
        }
        return place;
    }

    private void placeAll() {
        Map<String, Integer> known = new HashMap<>();
        Holder inside = first;
        for (int i = 0; i < element.childNodeSize() && inside != null; i++) {
            Node child = element.childNode(i);
            if (child instanceof Element) {
                int before = known.merge(child.normalName(), 1, Integer::sum) - 1;
                if (child.equals(inside.element)) {
                    inside.place = child.normalName() + before;
                    inside = inside.next;
                }
            }
        }
    }

    /** Whether its names, or those of one of the two elements around it, say that it holds a person's name. */
    boolean isNamed() {
        if (named == null) {
            named = PostWords.isNamed(element);
        }
        return named;
    }
}
