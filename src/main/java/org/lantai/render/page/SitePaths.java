package org.lantai.render.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lantai.catalog.Facet;
import org.lantai.model.DocumentId;
import org.lantai.model.PartialDate;

/** Where each page stands in the site, and how one page links to another. */
public final class SitePaths {
    public static final String HOME = "index.html";
    public static final String TIMELINE = "timeline/index.html";
    public static final String UNDATED = "timeline/undated/index.html";
    public static final String ABOUT = "timeline/about/index.html";
    /** Times that go over several years. */
    public static final String LONGER = "timeline/about/longer/index.html";

    static final String TAGS = "tags/index.html";
    public static final String SOURCES = "sources/index.html";
    public static final String SEARCH = "search/index.html";
    public static final String EDITS = "edits/index.html";
    /** All documents that have witnesses. */
    public static final String JOININGS = "edits/witnesses/index.html";

    /** What there is for programs. */
    public static final String DATA = "data/index.html";

    /** The description of the archive as an RO-Crate, for people: the name is that of its specification. */
    public static final String CRATE = "ro-crate-preview.html";

    public static final String NOT_FOUND = "404.html";
    static final String FEED = "feed.xml";
    /** The picture with which pages are shared. */
    public static final String SHARE = "assets/share.png";

    private static final String INDEX = "index.html";

    private SitePaths() {}

    public static String document(DocumentId id) {
        return "d/" + id + "/" + INDEX;
    }

    /** The captured text of a document or witness, whose page is given. */
    public static String capture(String document) {
        return folder(document) + "capture/" + INDEX;
    }

    /** The same beside the cleaned text. */
    public static String comparison(String document) {
        return folder(document) + "compare/" + INDEX;
    }

    /** All versions of a document that were released. */
    public static String versions(DocumentId id) {
        return "d/" + id + "/versions/" + INDEX;
    }

    /** One of them. */
    public static String version(DocumentId id, int number) {
        return "d/" + id + "/v" + number + "/" + INDEX;
    }

    /** All captures of an article side by side. */
    public static String witnesses(DocumentId id) {
        return "d/" + id + "/witnesses/" + INDEX;
    }

    /** A capture of an article that has no page of its own elsewhere. */
    public static String witness(DocumentId id, DocumentId witness) {
        return "d/" + id + "/witnesses/" + witness + "/" + INDEX;
    }

    public static String year(int year) {
        return String.format(Locale.ROOT, "timeline/%04d/%s", year, INDEX);
    }

    public static String month(int year, int month) {
        return String.format(Locale.ROOT, "timeline/%04d/%02d/%s", year, month, INDEX);
    }

    public static String day(int year, int month, int day) {
        return String.format(Locale.ROOT, "timeline/%04d/%02d/%02d/%s", year, month, day, INDEX);
    }

    /** The page of a year, a month or a day. */
    public static String time(PartialDate date) {
        return date.month().isEmpty()
                ? year(date.year())
                : date.day()
                        .map(day -> day(date.year(), date.month().orElseThrow(), day))
                        .orElseGet(() -> month(date.year(), date.month().orElseThrow()));
    }

    /** The page on the timeline of what texts are about that stands there as a page of the timeline does. */
    public static String about(String path) {
        return "timeline/about/" + path.substring("timeline/".length());
    }

    /** What of a page stands in documents published in a month, where it is too much for one page. */
    public static String part(String path, String published) {
        return folder(path) + "in/" + published + "/" + INDEX;
    }

    /** A script with the counts of a timeline: of all documents, or of those with a tag. */
    public static String counts(String path, String name) {
        return folder(path) + "data/" + name + ".js";
    }

    /** The folder of an index, which is its name in messages and style sheets, too. */
    public static String word(Facet facet) {
        return facet.folder();
    }

    public static String index(Facet facet) {
        return word(facet) + "/" + INDEX;
    }

    /** An index in another order, or a part of it: {@code by-count}, {@code by-pinyin/a}. */
    public static String index(Facet facet, String folder) {
        return word(facet) + "/" + folder + "/" + INDEX;
    }

    public static String name(Facet facet, String slug) {
        return index(facet, slug);
    }

    /** The documents of one year: {@code 2023}, or {@code undated}. */
    public static String nameInYear(Facet facet, String slug, String year) {
        return index(facet, slug + "/" + year);
    }

    public static String nameFeed(Facet facet, String slug) {
        return word(facet) + "/" + slug + "/" + FEED;
    }

    public static String page(String slug) {
        return "pages/" + slug + "/" + INDEX;
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
    public static String folder(String path) {
        return path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    }

    /** The way from a page up to the home page's folder: empty, or ending in {@code /}. */
    public static String root(String from) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count());
    }

    /** The relative address that leads from one page to another. */
    public static String href(String from, String to) {
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
