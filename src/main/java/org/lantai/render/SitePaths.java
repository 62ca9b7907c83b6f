package org.lantai.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lantai.catalog.Facet;
import org.lantai.model.DocumentId;
import org.lantai.model.Script;

/** Where each page stands in the site, and how one page links to another. */
final class SitePaths {
    static final String HOME = "index.html";
    static final String TIMELINE = "timeline/index.html";
    static final String UNDATED = "timeline/undated/index.html";
    static final String TAGS = "tags/index.html";
    static final String SOURCES = "sources/index.html";
    static final String SEARCH = "search/index.html";
    static final String EDITS = "edits/index.html";
    static final String NOT_FOUND = "404.html";
    static final String FEED = "feed.xml";

    private static final String INDEX = "index.html";

    private SitePaths() {}

    static String document(DocumentId id) {
        return "d/" + id + "/" + INDEX;
    }

    static String capture(DocumentId id) {
        return "d/" + id + "/capture/" + INDEX;
    }

    static String comparison(DocumentId id) {
        return "d/" + id + "/compare/" + INDEX;
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "timeline/%04d/%s", year, INDEX);
    }

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "timeline/%04d/%02d/%s", year, month, INDEX);
    }

    /** The folder of an index, which is its name in messages and style sheets, too. */
    static String word(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    static String index(Facet facet) {
        return word(facet) + "/" + INDEX;
    }

    /** An index in another order, or a part of it: {@code by-count}, {@code by-pinyin/a}. */
    static String index(Facet facet, String folder) {
        return word(facet) + "/" + folder + "/" + INDEX;
    }

    static String name(Facet facet, String slug) {
        return index(facet, slug);
    }

    /** The documents of one year: {@code 2023}, or {@code undated}. */
    static String nameInYear(Facet facet, String slug, String year) {
        return index(facet, slug + "/" + year);
    }

    static String nameFeed(Facet facet, String slug) {
        return word(facet) + "/" + slug + "/" + FEED;
    }

    static String page(String slug) {
        return "pages/" + slug + "/" + INDEX;
    }

    /** Where a page stands in an alternate script: in a folder of that name in its own; other files stand once. */
    static String in(String path, Script script) {
        return path.endsWith(INDEX) ? folder(path) + script.tag() + "/" + INDEX : path;
    }

    /** The path of what a relative address leads to, a fragment included. */
    static String resolve(String from, String href) {
        List<String> path = new ArrayList<>(Arrays.asList(from.split("/")));
        path.remove(path.size() - 1);
        for (String step : href.split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /** The address of a page without the name of its file: {@code d/<id>/}. */
    static String folder(String path) {
        return path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    }

    /** The way from a page up to the home page's folder: empty, or ending in {@code /}. */
    static String root(String from) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count());
    }

    /** The relative address that leads from one page to another. */
    static String href(String from, String to) {
        List<String> here = Arrays.asList(from.split("/"));
        List<String> there = Arrays.asList(to.split("/"));
        int common = 0;
        while (common < Math.min(here.size(), there.size()) - 1
                && here.get(common).equals(there.get(common))) {
            common++;
        }
        return "../".repeat(here.size() - 1 - common) + String.join("/", there.subList(common, there.size()));
    }
}
