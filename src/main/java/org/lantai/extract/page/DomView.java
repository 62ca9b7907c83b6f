package org.lantai.extract.page;

import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomOutline;

/**
 * A page as its lines, found once for all who look for something in them; a tree that has changed needs another.
 *
 * @param outline its lines
 * @param headline its headline
 * @param hints what names on it hint at
 * @param hiddenToo whether what it hides counts as its text
 */
record DomView(DomOutline outline, DomHeadline headline, DomHints hints, boolean hiddenToo) {
    static DomView of(DomPage page, boolean hiddenToo) {
        DomHints hints = new DomHints();
        DomOutline outline = DomOutline.of(page.body(), hiddenToo);
        DomHeadline headline = DomHeadline.find(page.document(), page.parts().meta(), outline, hints);
        return new DomView(outline, headline, hints, hiddenToo);
    }
}
