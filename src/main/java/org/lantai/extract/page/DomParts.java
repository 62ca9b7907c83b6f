package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.lantai.extract.data.DomMeta;
import org.lantai.extract.data.JsonLd;
import org.lantai.extract.data.JsonScripts;
import org.lantai.extract.dom.DomTags;

/**
 * What a page says of itself outside its text, gathered in one walk over the page.
 *
 * @param meta its {@code meta} elements
 * @param data its JSON-LD
 * @param scripts its scripts and text fields
 * @param hidden its elements that are hidden, none inside another
 * @param links where it says what it is linked with, canonical address included, in the order of the page
 */
record DomParts(DomMeta meta, JsonLd data, JsonScripts scripts, List<Element> hidden, List<Element> links) {
    /** No article fits into a shorter comment. */
    private static final int SHORTEST_COMMENT = 80;

    private static final String HIDDEN = "hidden";
    private static final String VEILED = "veiled";

    static DomParts of(Document page) {
        Map<String, List<Element>> parts = new HashMap<>();
        List<Node> fields = new ArrayList<>();
        gather(page, parts, fields);
        List<Element> scripts = parts.getOrDefault("script", List.of());
        DomMeta meta = DomMeta.of(parts.getOrDefault("meta", List.of()));
        return new DomParts(
                meta,
                JsonLd.of(scripts),
                JsonScripts.of(scripts, fields, () -> titles(page, meta)),
                parts.getOrDefault(HIDDEN, List.of()),
                parts.getOrDefault("link", List.of()));
    }

    /** What it says that its text is about, or how it says that the text begins. */
    Stream<String> summaries() {
        return Stream.concat(meta.values("description").stream(), data.text().stream());
    }

    private static List<String> titles(Document page, DomMeta meta) {
        List<String> titles = new ArrayList<>(meta.values("title"));
        titles.add(page.title());
        page.select("h1").forEach(heading -> titles.add(heading.text()));
        return titles;
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private static void gather(Element element, Map<String, List<Element>> parts, List<Node> fields) {
        switch (element.normalName()) {
            case "link", "meta", "script" -> add(element.normalName(), element, parts);
            case "textarea", "template" -> fields.add(element);
            default -> {
                // No more is asked of any other element.
            }
        }
        boolean hidden = DomTags.isHidden(element) && !parts.containsKey(VEILED);
        if (hidden) {
            add(HIDDEN, element, parts);
            parts.put(VEILED, List.of());
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof Element inside) {
                gather(inside, parts, fields);
            } else if (child instanceof Comment comment && comment.getData().length() >= SHORTEST_COMMENT) {
                fields.add(comment);
            }
        }
        if (hidden) {
            parts.remove(VEILED);
        }
    }

    private static void add(String name, Element element, Map<String, List<Element>> parts) {
        parts.computeIfAbsent(name, n -> new ArrayList<>()).add(element);
    }
}
