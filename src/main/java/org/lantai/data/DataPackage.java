package org.lantai.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.lantai.config.ArchiveConfig;

/**
 * The description of the data as a Frictionless Data Package (<a
 * href="https://specs.frictionlessdata.io/data-package/">version 1</a>, which programs for version 2 read as well). It
 * names the files by their paths from the folder it stands in.
 */
final class DataPackage {
    static final String NAME = "datapackage.json";

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "documents",
            "All documents. A cell that a spreadsheet would take for a formula has an apostrophe before it.",
            "documents-json",
            "The same, a JSON object a line: texts as they are, authors as a list, null for what is not known.",
            "texts",
            "The text of each document, block by block: the file is named by the two first characters of the id.",
            "edits",
            "What was changed in each text, where, by which rule and how surely; named as the texts. Equal changes of one"
                    + " block are one line with their count.",
            "ledger",
            "Every address promised to a document, a version or a name, and what stands there.",
            "datapackage",
            "The tables and files of this folder described as a Frictionless Data Package.");

    private final ArchiveConfig config;

    DataPackage(ArchiveConfig config) {
        this.config = config;
    }

    /** The description of these files. */
    String text(List<DataFile> files) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("profile", "data-package");
        json.put("name", "archive");
        json.put("title", config.title());
        if (!config.description().isEmpty()) {
            json.put("description", config.description());
        }
        config.baseUrl().ifPresent(base -> json.put("homepage", base));
        if (!config.publisher().isEmpty()) {
            json.putArray("contributors")
                    .addObject()
                    .put("title", config.publisher())
                    .put("role", "publisher");
        }
        ArrayNode resources = json.putArray("resources");
        files.forEach(file -> describe(file, resources.addObject()));
        return Json.page(json);
    }

    private static void describe(DataFile file, ObjectNode json) {
        json.put("name", file.name());
        List<Column> columns = columns(file);
        json.put("profile", columns.isEmpty() ? "data-resource" : "tabular-data-resource");
        if (file.isFolder()) {
            ArrayNode paths = json.putArray("path");
            file.parts().forEach(part -> paths.add(relative(part)));
        } else {
            json.put("path", relative(file.path()));
        }
        json.put("description", description(file));
        json.put("format", file.format().ending());
        json.put("mediatype", file.format().mediaType());
        json.put("encoding", "utf-8");
        json.put("bytes", file.bytes());
        file.sha256().ifPresent(digest -> json.put("hash", "sha256:" + digest));
        if (!columns.isEmpty()) {
            json.set("schema", schema(columns));
        }
    }

    /** What a file holds, in a sentence. */
    static String description(DataFile file) {
        return DESCRIPTIONS.getOrDefault(file.name(), "");
    }

    private static List<Column> columns(DataFile file) {
        return switch (file.name()) {
            case "documents" -> DocumentTable.columns();
            case "ledger" -> AddressTable.columns();
            default -> List.of();
        };
    }

    /** The first column of each table names its rows. */
    private static ObjectNode schema(List<Column> columns) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = schema.putArray("fields");
        columns.forEach(column -> fields.addObject()
                .put("name", column.name())
                .put("type", column.type())
                .put("description", column.description()));
        schema.put("primaryKey", columns.get(0).name());
        return schema;
    }

    private static String relative(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}
