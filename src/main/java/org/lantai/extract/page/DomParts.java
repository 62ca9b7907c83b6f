package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself outside its text, gathered in one walk over the page.
 *
 * @param meta its {@code meta} elements
 * @param data its JSON-LD
 * @param scripts its scripts and text fields
 * @param links where it says what it is linked with, canonical address included, in the order of the page
 */
record DomParts(DomMeta meta, JsonLd data, JsonScripts scripts, List<Element> links) {
    static DomParts of(Document page) {
        Map<String, List<Element>> parts = new HashMap<>();
        gather(page, parts);
        List<Element> scripts = parts.getOrDefault("script", List.of());
        return new DomParts(
                DomMeta.of(parts.getOrDefault("meta", List.of())),
                JsonLd.of(scripts),
                JsonScripts.of(scripts, parts.getOrDefault("textarea", List.of())),
                parts.getOrDefault("link", List.of()));
    }

    /** What it says that its text is about, or how it says that the text begins. */
    Stream<String> summaries() {
        return Stream.concat(meta.values("description").stream(), data.text().stream());
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private static void gather(Element element, Map<String, List<Element>> parts) {
        switch (element.normalName()) {
            case "link", "meta", "script", "textarea" ->
                parts.computeIfAbsent(element.normalName(), name -> new ArrayList<>())
                        .add(element);
            default -> {
                // No more is asked of any other element.
            }
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element inside) {
                gather(inside, parts);
            }
        }
    }
}
