package org.lantai.history;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.model.Sha256;

/**
 * What a reader finds on a page.
 *
 * @param digest of its bytes
 * @param refresh where it sends readers on to by itself
 * @param canonical whether it names its canonical address
 * @param lead where the first link of a notice leads
 * @param notice whether there is a notice on it
 * @param blocks the texts of an article's blocks, in their order
 * @param signs whose text they are
 * @param signsAnywhere the signs in all of the page but for links to others
 * @param heading its heading
 * @param text all that its main part says
 * @param anchors the anchors of its blocks, and those it carries for former ones, each with the signs of its block
 */
record Seen(
        String digest,
        Optional<String> refresh,
        boolean canonical,
        Optional<String> lead,
        boolean notice,
        List<String> blocks,
        Set<String> signs,
        Set<String> signsAnywhere,
        String heading,
        String text,
        SortedMap<String, Set<String>> anchors) {
    /** Most pages are as they were at the last build. */
    private static final Map<String, Seen> KNOWN = new ConcurrentHashMap<>();

    static Seen of(byte[] bytes) {
        String digest = Sha256.hex(bytes);
        return KNOWN.computeIfAbsent(digest, d -> read(d, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))));
    }

    private static Seen read(String digest, Document page) {
        Optional<String> refresh = Optional.ofNullable(page.selectFirst("meta[http-equiv=refresh]"))
                .map(meta -> meta.attr("content").replaceFirst("(?i)^\\s*\\d+\\s*;\\s*url\\s*=\\s*", ""));
        Optional<String> lead =
                Optional.ofNullable(page.selectFirst("main .notice a[href]")).map(a -> a.attr("href"));
        page.select(".related, nav, .excerpt").remove();
        Element main = page.selectFirst("main");
        List<String> blocks = page.select("main .text .block").eachText();
        return new Seen(
                digest,
                refresh,
                page.selectFirst("link[rel=canonical]") != null,
                lead,
                page.selectFirst("main .notice") != null,
                blocks,
                signs(String.join("\n", page.select("main .text").eachText())),
                signs(main == null ? "" : main.text()),
                Optional.ofNullable(page.selectFirst("h1")).map(Element::text).orElse(""),
                main == null ? "" : main.text(),
                anchors(page));
    }

    private static SortedMap<String, Set<String>> anchors(Document page) {
        SortedMap<String, Set<String>> anchors = new TreeMap<>();
        for (Element anchor : page.select("main .text [id^=p]")) {
            Element block = anchor.closest(".block");
            anchors.put(anchor.id(), signs(block == null ? "" : block.text()));
        }
        return anchors;
    }

    private static Set<String> signs(String text) {
        Set<String> signs = new TreeSet<>();
        Piece.SIGN.matcher(text).results().forEach(m -> signs.add(m.group()));
        return signs;
    }

    /** Whether it shows the text of an article. */
    boolean isText() {
        return !blocks.isEmpty();
    }

    /** The path that an address on a page leads to. */
    static String resolve(String from, String href) {
        String path = URI.create("https://x.example/" + from).resolve(href).getPath();
        return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    }
}
