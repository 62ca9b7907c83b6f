package org.lantai.demo;

import java.util.Map;
import java.util.TreeMap;

/** A page of an invented site, with places in double braces. Immutable. */
final class PageTemplate {
    private final String page;
    private final Map<String, String> values;

    private PageTemplate(String page, Map<String, String> values) {
        this.page = page;
        this.values = values;
    }

    /** The template in a file of the test resources. */
    static PageTemplate named(String name) {
        return new PageTemplate(CleanText.resource(name + ".html"), Map.of());
    }

    /** The template with one more place filled. */
    PageTemplate with(String key, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(key, value);
        return new PageTemplate(page, more);
    }

    /** The template with a text in its places. */
    PageTemplate with(CleanText text) {
        return with("title", text.title()).with("body", text.html());
    }

    /** The page. */
    String page() {
        String filled = page;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        if (filled.contains("{{")) {
            throw new IllegalStateException("a place is not filled: " + filled.substring(filled.indexOf("{{")));
        }
        return filled;
    }
}
