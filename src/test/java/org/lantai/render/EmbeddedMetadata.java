package org.lantai.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page as Zotero does where it knows nothing of a site: in the order of fields of its translators “Embedded
 * Metadata” (of 2024-06-13) and “RDF” (of 2019-09-08), and with their fallbacks.
 */
final class EmbeddedMetadata {
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String PRISM = "http://prismstandard.org/namespaces/1.2/basic/";
    private static final String GRAPH = "http://ogp.me/ns#";
    private static final String ARTICLE = "http://ogp.me/ns/article#";

    private static final Set<String> ITEM_TYPES = Set.of(
            "newspaperArticle", "webpage", "forumPost", "blogPost", "journalArticle", "magazineArticle", "document");
    private static final Set<String> IN_SITES = Set.of("newspaperArticle", "webpage", "blogPost");

    private final Document page;
    private final Map<String, String> prefixes =
            new HashMap<>(Map.of("dc", DC, "dcterms", TERMS, "prism", PRISM, "og", GRAPH, "article", ARTICLE));
    private final Map<String, List<String>> statements = new HashMap<>();

    private EmbeddedMetadata(Document page) {
        this.page = page;
        page.select("link[rel^=schema.]")
                .forEach(link ->
                        prefixes.put(link.attr("rel").substring(7).toLowerCase(Locale.ROOT), link.attr("href")));
        page.select("meta").forEach(this::state);
    }

    /** What Zotero files; what it finds nowhere is empty. */
    record Item(
            String itemType,
            String title,
            List<String> authors,
            String date,
            String publicationTitle,
            String language,
            String url,
            String abstractNote) {}

    static Item read(Document page) {
        return new EmbeddedMetadata(page).item();
    }

    private void state(Element meta) {
        String names = meta.attr("name").isEmpty() ? meta.attr("property") : meta.attr("name");
        if (names.isEmpty() || meta.attr("content").isEmpty()) {
            return;
        }
        for (String name : names.split("\\s+")) {
            String[] parts = name.split("[.:_]");
            boolean second = parts.length > 2 && prefixes.containsKey(parts[1].toLowerCase(Locale.ROOT));
            String namespace = prefixes.get(parts[second ? 1 : 0].toLowerCase(Locale.ROOT));
            int at = parts[0].length() + (second ? parts[1].length() + 1 : 0) + 1;
            if (namespace != null && at < name.length()) {
                String property = name.substring(at, at + 1).toLowerCase(Locale.ROOT) + name.substring(at + 1);
                statements
                        .computeIfAbsent(namespace + property, p -> new ArrayList<>())
                        .add(meta.attr("content"));
            }
        }
    }

    private Item item() {
        String type = type();
        String publication = first(PRISM + "publicationName", DC + "source", TERMS + "source")
                .or(() -> first(GRAPH + "site_name").filter(name -> IN_SITES.contains(type)))
                .orElse("");
        return new Item(
                type,
                first(DC + "title", TERMS + "title", GRAPH + "title").orElse(page.title()),
                authors(),
                date(),
                publication,
                first(DC + "language", TERMS + "language")
                        .orElse(page.select("html").attr("lang")),
                first(GRAPH + "url").orElseGet(this::canonical),
                first(GRAPH + "description", TERMS + "abstract")
                        .orElse(page.select("meta[name=description]").attr("content")));
    }

    private String type() {
        if (first(GRAPH + "type").filter("website"::equals).isPresent()) {
            return "webpage";
        }
        return first(DC + "type", TERMS + "type").filter(ITEM_TYPES::contains).orElse("webpage");
    }

    private List<String> authors() {
        List<String> highwire = page.select("meta[name$=citation_author]").eachAttr("content");
        if (!highwire.isEmpty()) {
            return highwire;
        }
        Optional<List<String>> stated = Stream.of(
                        DC + "creator", TERMS + "creator", DC + "contributor", TERMS + "contributor")
                .map(property -> statements.getOrDefault(property, List.of()))
                .filter(values -> !values.isEmpty())
                .findFirst();
        return stated.orElseGet(this::guessedAuthors);
    }

    private List<String> guessedAuthors() {
        List<String> names =
                page.select("meta[name=author], meta[property=article:author]").eachAttr("content");
        return names.isEmpty()
                ? page.select(".byline, .bylines, .vcard, .article-byline").eachText()
                : names;
    }

    private String date() {
        return first(
                        PRISM + "publicationDate",
                        GRAPH + "published_time",
                        ARTICLE + "published_time",
                        DC + "date.issued",
                        TERMS + "date.issued",
                        TERMS + "issued",
                        DC + "date",
                        TERMS + "date")
                .orElseGet(() -> {
                    Element time = page.selectFirst("time[datetime]");
                    return time == null ? "" : time.attr("datetime");
                });
    }

    private String canonical() {
        Element link = page.selectFirst("head > link[rel=canonical]");
        return link == null ? page.location() : link.absUrl("href");
    }

    private Optional<String> first(String... properties) {
        return Arrays.stream(properties)
                .flatMap(property -> statements.getOrDefault(property, List.of()).stream())
                .findFirst();
    }
}
