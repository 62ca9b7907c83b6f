package org.lantai.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.lantai.text.EnumWord;

/** The table of all documents: its columns, and a row as a line of CSV and as one of JSON. */
final class DocumentTable {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A column: what the data package says of it, and what stands in it. */
    private record Field(Column column, Function<DocumentRow, JsonNode> value) {}

    private static final List<Field> FIELDS = List.of(
            field("id", "string", "The permanent id", row -> text(row.id().value())),
            field("address", "string", "Where the document stands", row -> text(row.address())),
            field("title", "string", "Headline", row -> text(row.entry().title())),
            field("kind", "string", "article or thread", row -> text(EnumWord.of(row.kind()))),
            field(
                    "date",
                    "string",
                    "When it was published, as precise as the page says: year, month, day or time (ISO 8601)",
                    row -> text(row.entry().date())),
            field(
                    "source",
                    "string",
                    "Who published it",
                    row -> text(row.entry().source())),
            field(
                    "authors",
                    "string",
                    "Who wrote it, in the order printed; in CSV parted by '; '",
                    DocumentTable::authors),
            field(
                    "original",
                    "string",
                    "The address from which it was captured",
                    row -> text(row.entry().origin().url())),
            field(
                    "captured",
                    "string",
                    "When it was captured (ISO 8601)",
                    row -> text(row.entry().origin().captured())),
            field(
                    "changed",
                    "string",
                    "When its text became what it is, as far as that is known: the release, else the capture (ISO 8601)",
                    row -> text(row.changed())),
            field(
                    "version",
                    "integer",
                    "The released version that is shown; none where the text was not released as it is",
                    row -> row.version()
                            .<JsonNode>map(v -> JSON.numberNode(v.number()))
                            .orElse(JSON.nullNode())),
            field("digest", "string", "SHA-256 of the text as in texts/", row -> text(row.digest())));

    private DocumentTable() {}

    private static Field field(String name, String type, String description, Function<DocumentRow, JsonNode> value) {
        return new Field(new Column(name, type, description), value);
    }

    static List<Column> columns() {
        return FIELDS.stream().map(Field::column).toList();
    }

    static String csv(DocumentRow row) {
        return Csv.line(
                FIELDS.stream().map(field -> cell(field.value().apply(row))).toList());
    }

    static String json(DocumentRow row) {
        ObjectNode json = JSON.objectNode();
        FIELDS.forEach(field -> json.set(field.column().name(), field.value().apply(row)));
        return Json.line(json);
    }

    private static String cell(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("; "))
                : value.isNull() ? "" : value.asText();
    }

    private static JsonNode authors(DocumentRow row) {
        ArrayNode authors = JSON.arrayNode();
        row.entry().authors().forEach(authors::add);
        return authors;
    }

    private static JsonNode text(String value) {
        return JSON.textNode(value);
    }

    private static JsonNode text(Optional<?> value) {
        return value.<JsonNode>map(known -> JSON.textNode(known.toString())).orElse(JSON.nullNode());
    }
}
