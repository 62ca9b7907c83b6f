package org.lantai.extract.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.lantai.extract.draft.Spacing;

/** The JSON-LD of a page (<a href="https://schema.org/Article">schema.org Article</a>), as far as it can be read. */
public final class JsonLd {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final List<JsonNode> nodes;

    private JsonLd(List<JsonNode> nodes) {
        this.nodes = nodes;
    }

    /** Reads all blocks of JSON-LD among the scripts of a page; those that are no JSON say nothing. */
    public static JsonLd of(List<Element> scripts) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : scripts) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                parse(script.data()).ifPresent(root -> collect(root, nodes));
            }
        }
        return new JsonLd(nodes);
    }

    public Optional<String> date() {
        return text("datePublished").or(() -> text("pubDate"));
    }

    /** When it was changed last. */
    public Optional<String> modified() {
        return text("dateModified").or(() -> text("upDate"));
    }

    /** The text of the article as the data repeat it, or what they say of it. */
    public Optional<String> text() {
        return text("articleBody").or(() -> text("description"));
    }

    public Optional<String> headline() {
        return text("headline");
    }

    public Optional<String> publisher() {
        return names("publisher", node -> true).stream().findFirst();
    }

    /** Who wrote it: organisations are none, wherever their kind is told, and no publisher is its own author. */
    public List<String> authors() {
        List<String> publishers = names("publisher", node -> true);
        return names("author", node -> !isOrganisation(node)).stream()
                .filter(name -> !publishers.contains(name))
                .toList();
    }

    private static boolean isOrganisation(JsonNode node) {
        JsonNode type = node.path("@type");
        String named = type.isArray() ? type.path(0).asText("") : type.asText("");
        return named.endsWith("Organization") || named.endsWith("Corporation") || named.equals("WebSite");
    }

    private Optional<String> text(String key) {
        return nodes.stream()
                .map(n -> n.path(key))
                .filter(JsonNode::isTextual)
                .map(n -> Spacing.collapse(n.asText()))
                .filter(t -> !t.isEmpty())
                .findFirst();
    }

    private List<String> names(String key, Predicate<JsonNode> kind) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode node : nodes) {
            JsonNode value = node.path(key);
            (value.isArray() ? value : List.of(value)).forEach(one -> {
                String name = Spacing.collapse(one.isObject() ? one.path("name").asText("") : one.asText(""));
                if (!name.isEmpty() && kind.test(one)) {
                    names.add(name);
                }
            });
        }
        return List.copyOf(names);
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            // Templates with gaps are common; the rest of the page still says what it says.
            return Optional.empty();
        }
    }

    private static void collect(JsonNode root, List<JsonNode> nodes) {
        if (root.isArray()) {
            root.forEach(n -> collect(n, nodes));
        } else if (root.isObject()) {
            nodes.add(root);
            collect(root.path("@graph"), nodes);
        }
    }
}
