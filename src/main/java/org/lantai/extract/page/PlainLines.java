package org.lantai.extract.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.lantai.extract.furniture.Furniture;
import org.lantai.extract.page.DomOutline.Span;

/**
 * Which lines of a page may be text though they are no sentences: verse, names, the cells of a table. They stand behind the
 * headline, are neither links nor furniture, and lie in nothing that is named as surroundings or holds teasers.
 */
final class PlainLines {
    /** One character in so many of a sentence may be a link. */
    private static final int LINKED = 4;

    private final DomOutline outline;
    private final Furniture furniture;
    private final int headline;
    private final BitSet around;

    /** Whether a line is furniture; only lines near the article are asked about, since that takes hundreds of rules. */
    private final Map<Integer, Boolean> furnished = new HashMap<>();

    /**
     * @param around lines that are known to be around the article
     * @param headline number of the headline's last line, or -1
     */
    PlainLines(DomOutline outline, Furniture furniture, BitSet around, int headline) {
        this.outline = outline;
        this.furniture = furniture;
        this.around = around;
        this.headline = headline;
    }

    boolean is(int number) {
        return number > headline && !around.get(number) && !isLinked(outline.lines().get(number)) && !isFurniture(number);
    }

    /** Links lead from sentences to what they speak of; in any other line they are a way through the site. */
    private static boolean isLinked(DomRun line) {
        return line.linkWeight() > (line.isProse() ? line.weight() / LINKED : 0);
    }

    /** Whether there are lines, all of them plain. */
    boolean are(Span span) {
        for (int i = span.first(); i < span.end(); i++) {
            if (!is(i)) {
                return false;
            }
        }
        return span.size() > 0;
    }

    /** Whether every sentence is one about the page. */
    boolean isAllFurniture(Span span) {
        for (int i = span.first(); i < span.end(); i++) {
            if (outline.lines().get(i).isProse() && !isFurniture(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFurniture(int number) {
        return furnished.computeIfAbsent(
                number, n -> furniture.fit(outline.lines().get(n).text()).isPresent());
    }
}
