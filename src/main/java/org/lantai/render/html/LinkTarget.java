package org.lantai.render.html;

import org.lantai.render.view.Markup;

/**
 * Where a link of a text leads once it stands in the archive.
 *
 * @param href a relative address inside the site, or one of another host
 * @param external whether it is of another host
 */
public record LinkTarget(String href, boolean external) {
    /** The attributes of the link; other hosts get no referrer's blessing and no hold on the page. */
    String attributes() {
        String rel = external ? " rel=\"" + Markdown.EXTERNAL + "\"" : "";
        return " href=\"" + Markup.escape(href) + "\"" + rel;
    }
}
