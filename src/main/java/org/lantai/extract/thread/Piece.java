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
    private final Holder holder;
    private final int number;
    private final String text;
    private final Pieces.Around around;
    private final Optional<Stamp> stamp;
    private int weight = -1;
    private @Nullable Boolean button;
    private @Nullable Boolean name;
    private @Nullable Boolean profile;
    private @Nullable Floor floor;
    private @Nullable Floor floorOfLine;
    private @Nullable String form;

    /**
     * @param node where it stands
     * @param holder the element it stands in
     * @param number its number on the page
     * @param text its characters, blanks at the ends left out
     * @param around what the elements around it tell
     * @param stamp what it says of when a post was written
     */
    Piece(TextNode node, Holder holder, int number, String text, Pieces.Around around, Optional<Stamp> stamp) {
        this.node = node;
        this.holder = holder;
        this.number = number;
        this.text = text;
        this.around = around;
        this.stamp = stamp;
    }

    TextNode node() {
        return node;
    }

    Holder holder() {
        return holder;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    /** The link it stands in. */
    Optional<Element> link() {
        return Optional.ofNullable(around.link());
    }

    boolean isLinked() {
        return around.link() != null;
    }

    Optional<Stamp> stamp() {
        return stamp;
    }

    /** Whether it is a time of day at which a post was written, or one that is counted back. */
    boolean isTimed() {
        return stamp.isPresent() && stamp.get().timed();
    }

    /** Whether it tells of a post: its time, or who wrote it in the words of schema.org. */
    boolean isMark() {
        return stamp.isPresent() || around.author();
    }

    /** Whether an element below the given one, in which it stands, holds what is quoted from another post. */
    boolean isQuoted(Holder below) {
        Holder quote = around.quote();
        return quote != null && quote.number() > below.number();
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

    /** The number that it gives a post. */
    Floor floor() {
        if (floor == null) {
            floor = Floor.of(text);
        }
        return floor;
    }

    /** The number that the short line gives of which it is a part, set apart from the others by styles alone. */
    Floor floorOfLine() {
        if (floorOfLine == null) {
            floorOfLine = Optional.ofNullable(holder.around())
                    .flatMap(line -> ShortLine.of(line.element()))
                    .filter(line -> !line.equals(text))
                    .map(Floor::of)
                    .orElse(Floor.NONE);
        }
        return floorOfLine;
    }

    /** Whether it may be the name of a person. */
    boolean mayBeName() {
        if (name == null) {
            name = stamp.isEmpty() && PostWords.mayBeName(text) && floor().isNone() && !isAround();
        }
        return name;
    }

    /** Whether it leads to a person's page. */
    boolean isProfile() {
        if (profile == null) {
            profile = link().filter(a -> PostWords.isProfile(a.attr("href"))).isPresent();
        }
        return profile;
    }

    /** It with every number in it as one: the same line of a board tells other numbers from post to post. */
    String form() {
        if (form == null) {
            form = PostWords.withoutNumbers(text);
        }
        return form;
    }
}
