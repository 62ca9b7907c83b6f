package org.lantai.extract.dom;

import org.jsoup.nodes.Element;
import org.lantai.text.Chars;

/**
 * A line of a page as a reader sees it: the running text between two block boundaries or line breaks. Lengths count
 * Chinese characters; three letters or digits count as one, since a Chinese character says about as much as half an
 * English word.
 *
 * @param block the innermost block element it stands in
 * @param text the line, its white space as in the source
 * @param weight its length
 * @param linkWeight how much of the length is the text of links
 * @param stops how many marks of punctuation it has that only sentences have
 */
public record DomRun(Element block, String text, int weight, int linkWeight, int stops) {
    /** Whether most of the line is links. */
    public boolean isLinks() {
        return 2 * linkWeight > weight;
    }

    /** Whether the line reads like a sentence or more: punctuated, or long. */
    public boolean isProse() {
        return !isLinks() && ((stops > 0 && weight >= 10) || weight >= 40);
    }

    /** Whether it ends as sentences do: titles, prompts and entries of menus seldom end with a full stop. */
    public boolean isClosed() {
        return Chars.strip(text).endsWith("。");
    }
}
