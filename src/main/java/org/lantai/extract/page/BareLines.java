package org.lantai.extract.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.extract.dom.DomRun;

/**
 * Which lines of a page may be text though they are no sentences: verse, names, the cells of a table. They stand behind the
 * headline, are neither links nor notes, and lie in nothing that is named as surroundings or holds teasers.
 */
final class BareLines {
    /** One character in so many of a sentence may be a link. */
    private static final int LINKED = 4;

    private final DomOutline outline;
    private final PageNotes notes;
    private final int headline;
    private final BitSet around;

    /** Whether a line is a note; only lines near the article are asked about, since that takes hundreds of rules. */
    private final Map<Integer, Boolean> noted = new HashMap<>();

    /**
     * @param around lines that are known to be around the article
     * @param headline number of the headline's last line, or -1
     */
    BareLines(DomOutline outline, PageNotes notes, BitSet around, int headline) {
        this.outline = outline;
        this.notes = notes;
        this.around = around;
        this.headline = headline;
    }

    boolean is(int number) {
        return number > headline
                && !around.get(number)
                && !isLinked(outline.lines().get(number))
                && !isNote(number);
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
    boolean areAllNotes(Span span) {
        for (int i = span.first(); i < span.end(); i++) {
            if (outline.lines().get(i).isProse() && !isNote(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNote(int number) {
        return noted.computeIfAbsent(
                number, n -> notes.holds(outline.lines().get(n).text()));
    }
}
