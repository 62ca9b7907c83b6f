package org.lantai.check.site;

import java.util.function.Consumer;
import org.lantai.model.Problem;

/** Learns the places in pages that a link may lead to. */
final class PageAnchors implements PageLook {
    private final Fingerprints anchors = new Fingerprints();

    @Override
    public void look(SitePage page, Consumer<Problem> out) {
        page.anchors().forEach(anchor -> anchors.add(key(page.path(), anchor)));
    }

    /** Whether a page has a place of that name. To be asked when all pages were looked at. */
    boolean has(String path, String anchor) {
        return anchors.has(key(path, anchor));
    }

    private static String key(String path, String anchor) {
        return path + "#" + anchor;
    }
}
