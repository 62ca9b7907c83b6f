package org.lantai.render.page;

import java.util.List;
import org.lantai.render.view.Html;
import org.lantai.store.Asset;

/**
 * A page that the archivist wrote.
 *
 * @param slug its place: {@code pages/<slug>/index.html}; ASCII
 * @param title its headline
 * @param order where it stands in the navigation, smaller first; ties by slug
 * @param body its text, its links fit for its place
 * @param assets pictures that travel along
 */
public record HandPage(String slug, String title, int order, Html body, List<Asset> assets) {
    public HandPage {
        assets = List.copyOf(assets);
    }
}
