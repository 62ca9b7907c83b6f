package org.lantai.serve;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that are served and are none of the site. */
final class OwnPage {
    /** As the pages of a site have it: nothing from elsewhere, and the script that is served. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

    private OwnPage() {}

    /** A page with a headline and preformatted text. */
    static String of(String title, String text) {
        Document page = Document.createShell("");
        page.title(title);
        Element head = page.head();
        head.prependElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", POLICY);
        head.prependElement("meta").attr("charset", "utf-8");
        page.body().appendElement("h1").text(title);
        page.body().appendElement("pre").text(text);
        return "<!DOCTYPE html>\n" + page.outerHtml();
    }
}
