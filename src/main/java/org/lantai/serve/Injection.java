package org.lantai.serve;

import org.jsoup.nodes.Element;
import org.lantai.serve.Rounds.Round;

/**
 * Puts the script that waits for the next build into a page on its way to the browser. The site itself never has it. It
 * is a file of its own, so that the Content-Security-Policy of the page holds as it will when it is published.
 */
final class Injection {
    /** Below it stands all that is served and is none of the site; no name of a site begins with a dot. */
    static final String OWN = ".lantai/";

    private static final String END = "</body>";

    private final String base;

    /** @param base the path under which the site is served, with a slash at both ends */
    Injection(String base) {
        this.base = base;
    }

    /**
     * The page with the script.
     *
     * @param html the page as it stands in the site
     * @param round which build it is of
     * @param sidecar where the sidecar of its document is, as people call it; empty for none
     * @param link the page that shows it
     */
    String into(String html, Round round, String sidecar, String link) {
        Element script = new Element("script")
                .attr("src", base + OWN + "serve.js")
                .attr("data-round", Integer.toString(round.shown()));
        if (!sidecar.isEmpty()) {
            script.attr("data-sidecar", sidecar).attr("data-link", base + OWN + link);
        }
        int end = html.lastIndexOf(END);
        return end < 0 ? html + script.outerHtml() : html.substring(0, end) + script.outerHtml() + html.substring(end);
    }
}
