package org.lantai.extract.thread;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lantai.extract.draft.Prose;

/**
 * A piece of text of a page. What its words tell is looked up when it is first asked and kept: the same piece stands in
 * some dozen of the series that {@link Repetitions} finds.
 */
final class Piece {
    private final TextNode node;
    private final Element holder;
    private final String text;
    private final Pieces.Around around;
    private final Optional<Stamp> stamp;
    private int weight = -1;
    private @Nullable Boolean button;
    private @Nullable Boolean name;
    private @Nullable Boolean named;
    private @Nullable Boolean profile;

    /**
     * @param node where it stands
     * @param holder the element it stands in
     * @param text its characters, blanks at the ends left out
     * @param around what the elements around it tell
     * @param stamp what it says of when a post was written
     */
    Piece(TextNode node, Element holder, String text, Pieces.Around around, Optional<Stamp> stamp) {
        this.node = node;
        this.holder = holder;
        this.text = text;
        this.around = around;
        this.stamp = stamp;
    }

    TextNode node() {
        return node;
    }

    Element holder() {
        return holder;
    }

    String text() {
        return text;
    }

    /** The link it stands in. */
    Optional<Element> link() {
        return Optional.ofNullable(around.link());
    }

    Optional<Stamp> stamp() {
        return stamp;
    }

    /** Whether it tells of a post: its time, or who wrote it in the words of schema.org. */
    boolean isMark() {
        return stamp.isPresent() || around.author();
    }

    /** Whether an element below the given one, in which it stands, holds what is quoted from another post. */
    boolean isQuoted(Element below) {
        Element quote = around.quote();
        if (quote == null) {
            return false;
        }
        for (Element e = holder; e != null && !e.equals(below); e = e.parent()) {
            if (e.equals(quote)) {
                return true;
            }
        }
        return false;
    }

    /** Its length in Chinese characters; a mark alone counts too. */
    int weight() {
        if (weight < 0) {
            weight = (Prose.thirds(text) + 2) / 3;
        }
        return weight;
    }

    /** Whether it is a button, or says something of the one who wrote the post. */
    boolean isAround() {
        if (button == null) {
            button = PostWords.isAround(text);
        }
        return button;
    }

    /** Whether it may be the name of a person. */
    boolean mayBeName() {
        if (name == null) {
            name = stamp.isEmpty() && PostWords.mayBeName(text) && !isAround();
        }
        return name;
    }

    /** Whether the elements around it are named as holding a person's name. */
    boolean isNamed() {
        if (named == null) {
            named = PostWords.isNamed(holder);
        }
        return named;
    }

    /** Whether it leads to a person's page. */
    boolean isProfile() {
        if (profile == null) {
            profile = link().filter(a -> PostWords.isProfile(a.attr("href"))).isPresent();
        }
        return profile;
    }
}
