package org.lantai.cite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lantai.model.PartialDate;

/**
 * What is cited of a document, as its page carries it for its script and for {@code lantai cite}: JSON, without what is not
 * known. A name that has parts is a list of family name and given names.
 */
public final class WorkData {
    private static final JsonMapper JSON = new JsonMapper();

    private WorkData() {}

    /** A work as JSON that may stand in an attribute of a page, between single quotation marks. */
    public static String json(CitedWork work) {
        return tree(work)
                .toString()
                .replace("<", "\\u003c")
                .replace("&", "\\u0026")
                .replace("'", "\\u0027");
    }

    /**
     * The work that such JSON tells of.
     *
     * @return empty when it is none
     */
    public static Optional<CitedWork> read(String json) {
        try {
            return Optional.of(work(JSON.readTree(json)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode tree(CitedWork work) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("id", work.id());
        tree.put("kind", work.kind().word());
        tree.put("title", work.title());
        put(tree, "authors", work.authors());
        put(tree, "editors", work.editors());
        put(tree, "publication", work.publication());
        put(tree, "page", work.page());
        put(tree, "number", work.number());
        put(tree, "issued", day(work.issued()));
        work.version().ifPresent(version -> tree.put("version", version));
        tree.put("language", work.language());
        tree.put("archive", work.archive());
        put(tree, "permalink", work.permalink());
        put(tree, "original", work.original());
        put(tree, "captured", day(work.captured()));
        return tree;
    }

    private static Optional<String> day(Optional<PartialDate> date) {
        return date.map(PartialDate::withoutTime).map(PartialDate::toString);
    }

    private static void put(ObjectNode tree, String name, Optional<String> value) {
        value.ifPresent(text -> tree.put(name, text));
    }

    private static void put(ObjectNode tree, String name, List<String> people) {
        if (!people.isEmpty()) {
            ArrayNode list = tree.putArray(name);
            people.stream()
                    .map(AuthorName::of)
                    .forEach(person -> person.given()
                            .ifPresentOrElse(
                                    given ->
                                            list.addArray().add(person.family()).add(given),
                                    () -> list.add(person.family())));
        }
    }

    private static CitedWork work(JsonNode tree) {
        return new CitedWork(
                tree.path("id").asText(),
                WorkKind.valueOf(tree.path("kind").asText().toUpperCase(Locale.ROOT)),
                tree.path("title").asText(),
                people(tree.path("authors")),
                people(tree.path("editors")),
                text(tree, "publication"),
                text(tree, "page"),
                text(tree, "number"),
                text(tree, "issued").flatMap(PartialDate::parse),
                Optional.of(tree.path("version")).filter(JsonNode::isInt).map(JsonNode::asInt),
                tree.path("language").asText(),
                tree.path("archive").asText(),
                Optional.empty(),
                text(tree, "permalink"),
                text(tree, "original"),
                text(tree, "captured").flatMap(PartialDate::parse));
    }

    private static List<String> people(JsonNode list) {
        return stream(list)
                .map(person -> person.isArray()
                        ? person.path(0).asText() + ", " + person.path(1).asText()
                        : person.asText())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Optional<String> text(JsonNode tree, String name) {
        return Optional.of(tree.path(name).asText()).filter(text -> !text.isEmpty());
    }
}
