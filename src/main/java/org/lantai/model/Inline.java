package org.lantai.model;

import java.util.List;

/** A piece of running text inside a {@link Block}. */
public sealed interface Inline {
    /** The plain text, a line break as {@code \n}. */
    String text();

    /** Plain characters. */
    record Text(String text) implements Inline {}

    /**
     * A link of the page.
     *
     * @param href absolute where the page's address is known, else as captured; only http, https and mailto, or relative;
     *     {@code #} and the name of an {@link Anchor} where it leads to another place of the same text
     */
    record Link(String href, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public String text() {
            return Inline.text(content);
        }
    }

    /** Text set off from what surrounds it. */
    record Styled(Style style, List<Inline> content) implements Inline {
        public Styled {
            content = List.copyOf(content);
        }

        @Override
        public String text() {
            return Inline.text(content);
        }
    }

    /** A line break inside a paragraph, as in an address or a poem. */
    record Break() implements Inline {
        @Override
        public String text() {
            return "\n";
        }
    }

    /**
     * A place that links of the same text lead to: where a note begins, and where it is referred to.
     *
     * @param name by which they call it; no other place of the text has it
     */
    record Anchor(String name) implements Inline {
        @Override
        public String text() {
            return "";
        }
    }

    /** The ways text is set off that carry meaning. */
    enum Style {
        STRONG,
        EMPHASIS,
        SUBSCRIPT,
        SUPERSCRIPT,
        /** What is typed to a machine or printed by one: never changed. */
        CODE
    }

    /** The plain text of a run of inlines. */
    static String text(List<Inline> content) {
        if (content.size() == 1) {
            return content.get(0).text();
        }
        StringBuilder all = new StringBuilder();
        for (Inline inline : content) {
            all.append(inline.text());
        }
        return all.toString();
    }
}
