package org.lantai.extract.page;

import org.jsoup.nodes.Document;

/**
 * A page as it was read, before its article or its posts are looked for: found once, since both need it.
 *
 * @param tree the page
 * @param parts what it says of itself outside its text
 * @param hints what names on it hint at
 * @param outline its lines
 * @param headline its headline
 * @param hiddenToo whether what it hides counts as its text
 */
record DomPage(
        Document tree,
        DomParts parts,
        DomHints hints,
        DomOutline outline,
        DomHeadline headline,
        boolean hiddenToo) {
    static DomPage of(Document tree, DomParts parts) {
        return of(tree, parts, new DomHints(), false);
    }

    private static DomPage of(Document tree, DomParts parts, DomHints hints, boolean hiddenToo) {
        DomOutline outline = DomOutline.of(tree.body(), hiddenToo);
        DomHeadline headline = DomHeadline.find(tree, parts.meta(), outline, hints);
        return new DomPage(tree, parts, hints, outline, headline, hiddenToo);
    }

    /** The same page with what it hides. */
    DomPage withHidden() {
        return of(tree, parts, hints, true);
    }
}
