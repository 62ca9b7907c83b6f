package org.lantai.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of a rendered site that stay inside it. */
public final class SiteLinks {
    private static final String ROOT = "http://site.invalid/";

    private SiteLinks() {}

    static int count(Map<String, byte[]> files) {
        return links(files).size();
    }

    /** Links to files that are not there, links to folders, and fragments that no element has. */
    public static List<String> broken(Map<String, byte[]> files) {
        List<String> broken = new ArrayList<>();
        Map<String, Document> pages = new HashMap<>();
        for (Found link : links(files)) {
            String target = link.target().substring(ROOT.length());
            String path = target.replaceFirst("#.*", "");
            String fragment = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
            boolean there = files.containsKey(path)
                    && (fragment.isEmpty()
                            || pages.computeIfAbsent(path, p -> page(files, p)).getElementById(fragment) != null);
            if (!there) {
                broken.add(link.from() + " -> " + target);
            }
        }
        return broken;
    }

    private static List<Found> links(Map<String, byte[]> files) {
        List<Found> links = new ArrayList<>();
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                Document page = page(files, path);
                page.select("a[href], link[rel=stylesheet], link[type]").forEach(e -> add(links, path, e, "href"));
                page.select("[src]").forEach(e -> add(links, path, e, "src"));
            }
        }
        return links;
    }

    private static void add(List<Found> links, String path, Element element, String attribute) {
        String target = element.absUrl(attribute);
        if (target.startsWith(ROOT)) {
            links.add(new Found(path, target));
        }
    }

    private static Document page(Map<String, byte[]> files, String path) {
        return Jsoup.parse(SampleSite.text(files, path), ROOT + path);
    }

    private record Found(String from, String target) {}
}
