package org.lantai.extract.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.text.EmbeddedPicture;

/**
 * Puts their short addresses in the place of pictures that stand in the page itself, once: each may have a megabyte, and
 * elements are asked for their pictures more than once. Changes the tree it is given.
 */
final class DomEmbedded {
    private static final String DATA = "data:image/";
    private static final String SRC = "src";

    /** A picture of fewer bytes stands where a script puts another: those seen have 43 to 700. */
    private static final int SMALLEST = 1_000;

    private DomEmbedded() {}

    /** Whether the source of a page has any: few do, and their elements need not be gone over. */
    static boolean mayStandIn(String html) {
        return html.contains(DATA);
    }

    static void shorten(Document page) {
        for (Element img : page.select("img[src^=" + DATA + "]")) {
            EmbeddedPicture.of(img.attr(SRC))
                    .filter(picture -> picture.bytes().size() >= SMALLEST)
                    .ifPresent(picture -> img.attr(SRC, picture.address()));
        }
    }
}
