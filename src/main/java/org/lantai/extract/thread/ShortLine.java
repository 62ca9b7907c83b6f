package org.lantai.extract.thread;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the text of elements that hold a word or a number in several pieces. */
final class ShortLine {
    private static final int LONGEST = 12;

    /** So many pieces a number has with what stands before and behind it: {@code <p>第<b>2</b>楼</p>}. */
    private static final int MOST_NODES = 3;

    private ShortLine() {}

    /** The text of an element; empty where it is longer, or in too many pieces. */
    static Optional<String> of(Element element) {
        return element.childNodeSize() <= MOST_NODES && letters(element, 0) <= LONGEST
                ? Optional.of(element.text()).filter(text -> text.length() <= LONGEST)
                : Optional.empty();
    }

    /** The number of its characters that surely count, to a little above the limit; calls itself for those inside. */
    private static int letters(Element element, int before) {
        int letters = before;
        for (int i = 0; i < element.childNodeSize() && letters <= LONGEST; i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                letters += letters(text.getWholeText(), LONGEST + 1 - letters);
            } else if (child instanceof Element inside) {
                letters = letters(inside, letters);
            }
        }
        return letters;
    }

    private static int letters(String text, int enough) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < enough; i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
