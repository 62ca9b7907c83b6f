package org.lantai.extract.thread;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.lantai.extract.draft.Prose;

/**
 * A piece of text of a page.
 *
 * @param node where it stands
 * @param holder the element it stands in
 * @param text its characters, blanks at the ends left out
 * @param link the link it stands in
 * @param stamp what it says of when a post was written
 */
record Piece(TextNode node, Element holder, String text, Optional<Element> link, Optional<Stamp> stamp) {
    /** Its length in Chinese characters; a mark alone counts too. */
    int weight() {
        return (Prose.thirds(text) + 2) / 3;
    }
}
