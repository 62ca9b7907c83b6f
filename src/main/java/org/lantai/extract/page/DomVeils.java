package org.lantai.extract.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomTags;

/**
 * Lifts what hides an article that a script was to show: pages of public accounts keep it transparent until it is loaded,
 * others fold it away behind a button. Changes the tree it is given.
 */
final class DomVeils {
    /** Folded text with fewer characters in sentences is a note or a menu. */
    private static final int SHORTEST = 60;

    private final DomHints hints = new DomHints();
    private final Document page;
    private int shown = -1;

    private DomVeils(Document page) {
        this.page = page;
    }

    /**
     * @param page the page
     * @param hidden its elements that are hidden, none inside another
     */
    static void lift(Document page, List<Element> hidden) {
        DomVeils veils = new DomVeils(page);
        for (Element element : hidden) {
            if (veils.isArticle(element)) {
                element.removeAttr("style").removeAttr("hidden");
            }
        }
    }

    private boolean isArticle(Element element) {
        boolean named = hints.isContent(element);
        boolean light = DomTags.isTransparent(element);
        if (!named && !light) {
            return false;
        }
        return (named && light) || outweighs(DomOutline.of(element, true).prose(), named ? 2 : 1);
    }

    private boolean outweighs(int prose, int times) {
        if (prose < SHORTEST) {
            return false;
        }
        shown = shown < 0 ? DomOutline.of(page.body(), false).prose() : shown;
        return prose > times * shown;
    }
}
