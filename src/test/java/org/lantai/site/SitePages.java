package org.lantai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lantai.HtmlChecker;
import org.xml.sax.SAXException;

/** All pages of a site, each parsed once: what it links to and loads, and what can be linked to in it. */
final class SitePages {
    /** The page for addresses that lead nowhere looks for its script in each folder above it, and finds one. */
    private static final String LINKS = "[href], [src]:not(script[src$=../assets/notfound.js])";

    private record SitePage(List<String> ids, List<String> links, List<String> loads) {
        static SitePage of(Document page) {
            return new SitePage(
                    page.select("[id]").eachAttr("id"),
                    addresses(page, LINKS, "href", "src"),
                    addresses(
                            page,
                            "[src], link[rel=stylesheet], link[rel~=icon], object[data], [srcset]",
                            "src",
                            "href",
                            "data",
                            "srcset"));
        }

        private static List<String> addresses(Document page, String elements, String... attributes) {
            return page.select(elements).stream()
                    .flatMap(e -> Stream.of(attributes).filter(e::hasAttr).map(e::attr))
                    .toList();
        }
    }

    private final Path site;
    private final SortedMap<Path, SitePage> pages = new TreeMap<>();

    private SitePages(Path site) {
        this.site = site;
    }

    static SitePages of(Path site) {
        SitePages all = new SitePages(site);
        Archives.pages(site).forEach(page -> all.pages.put(page, SitePage.of(parse(page))));
        return all;
    }

    private static Document parse(Path page) {
        try {
            return Jsoup.parse(page.toFile(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The links between pages that lead to no file, or to a place that its page does not have. */
    List<String> brokenLinks() {
        List<String> broken = new ArrayList<>();
        pages.forEach((from, page) -> page.links().stream()
                .filter(link -> isInternal(link) && !resolves(from, link))
                .forEach(link -> broken.add(name(from) + " -> " + link)));
        return broken;
    }

    private static boolean isInternal(String link) {
        return !link.matches("(?i)(?:[a-z][a-z0-9+.-]*:|//).*");
    }

    private boolean resolves(Path from, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        if (parts.length < 2 || parts[1].isEmpty()) {
            return pages.containsKey(target) || Files.isRegularFile(target);
        }
        SitePage page = pages.get(target);
        return page != null && page.ids().contains(parts[1]);
    }

    /** What pages load from elsewhere. */
    List<String> foreignLoads() {
        return of(page -> page.loads().stream()
                .filter(address -> !isInternal(address) && !address.startsWith("data:"))
                .toList());
    }

    /** The ids that stand more than once on their page. */
    List<String> idsGivenTwice() {
        return of(page -> {
            HashSet<String> seen = new HashSet<>();
            return page.ids().stream().filter(id -> !seen.add(id)).toList();
        });
    }

    private List<String> of(Function<SitePage, List<String>> wrong) {
        List<String> all = new ArrayList<>();
        pages.forEach((path, page) -> wrong.apply(page).forEach(what -> all.add(name(path) + ": " + what)));
        return all;
    }

    private String name(Path page) {
        return site.relativize(page).toString();
    }

    /** What the Nu HTML checker says of some of the pages. */
    static List<String> complaints(Path site, List<Path> pages) throws IOException, SAXException {
        HtmlChecker checker = HtmlChecker.create();
        for (Path page : pages) {
            checker.check(site.relativize(page).toString(), Files.readString(page));
        }
        // A capture that holds private-use characters is shown with them: they are what was captured.
        return checker.complaints().stream()
                .filter(complaint -> !complaint.contains("Private Use Area"))
                .toList();
    }
}
