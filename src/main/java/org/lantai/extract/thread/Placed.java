package org.lantai.extract.thread;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A piece of text in one of several posts.
 *
 * @param leaf the piece
 * @param number its number on the page
 * @param unit number of the post
 * @param root the element of the post
 * @param paths the ways to its element, by names and by places
 */
record Placed(Leaf leaf, int number, int unit, Element root, List<String> paths) {
    String text() {
        return leaf.text();
    }

    /** Whether it stands in what is quoted from another post. */
    boolean isQuoted() {
        for (Element e = leaf.holder(); e != null && !e.equals(root); e = e.parent()) {
            if (PostWords.isQuote(e)) {
                return true;
            }
        }
        return false;
    }
}
