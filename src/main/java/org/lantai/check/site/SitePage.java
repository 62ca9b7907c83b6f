package org.lantai.check.site;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page of a site, read once for all that look at it.
 *
 * @param path where the site has it
 * @param size how many bytes it has
 * @param html what stands in it
 * @param faults what the parser had to put right, the first of it
 * @param links the addresses in it
 * @param anchors the names of the places in it that a link may lead to
 */
record SitePage(String path, int size, Document html, List<String> faults, List<SiteLink> links, Set<String> anchors) {
    /** The host shows it at any address that leads nowhere. */
    static final String NOT_FOUND = "404.html";

    private static final Pattern DOCUMENT = Pattern.compile("d/[^/]+/index\\.html");
    private static final int MOST_FAULTS = 3;

    SitePage {
        faults = List.copyOf(faults);
        links = List.copyOf(links);
        anchors = Set.copyOf(anchors);
    }

    static SitePage of(String path, byte[] bytes) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_FAULTS);
        Document html = parser.parseInput(new String(bytes, StandardCharsets.UTF_8), "");
        List<String> faults = parser.getErrors().stream()
                .map(error -> error.getErrorMessage())
                .toList();
        return new SitePage(path, bytes.length, html, faults, SiteLink.of(html), anchors(html));
    }

    private static Set<String> anchors(Document html) {
        Set<String> anchors = new HashSet<>(html.select("[id]").eachAttr("id"));
        anchors.addAll(html.select("a[name]").eachAttr("name"));
        return anchors;
    }

    static boolean isOne(String path) {
        return path.endsWith(".html");
    }

    /** Whether it is the page of a document in the archive's own script. */
    boolean isOfDocument() {
        return DOCUMENT.matcher(path).matches();
    }
}
