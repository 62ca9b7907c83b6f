package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A piece of text in one of several posts.
 *
 * @param piece the piece
 * @param number its number on the page
 * @param unit number of the post
 * @param root the element of the post
 * @param series what knows the ways to its element
 */
record Placed(Piece piece, int number, int unit, Element root, SeriesPieces series) {
    String text() {
        return piece.text();
    }

    /** The ways to its element, by names and by places. */
    List<String> paths() {
        return series.paths(piece.holder(), unit);
    }

    /** The elements it stands in, the innermost first, that of the post last. */
    List<Element> holders() {
        List<Element> holders = new ArrayList<>();
        Element e = piece.holder();
        while (e != null && !e.equals(root)) {
            holders.add(e);
            e = e.parent();
        }
        holders.add(root);
        return holders;
    }

    /** Whether it stands in what is quoted from another post. */
    boolean isQuoted() {
        return piece.isQuoted(root);
    }
}
