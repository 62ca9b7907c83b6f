package org.lantai.source.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an object of JSON as a row. */
final class JsonRow {
    /** Under this key exports of Elasticsearch have what was indexed. */
    private static final String INDEXED = "_source";
    /** An author may be an object, with the name under this key. */
    private static final String NAME = "name";

    private JsonRow() {}

    /** The row that an object is; without values where it is none. */
    static ExportRow of(JsonNode object, int number) {
        JsonNode row = object.path(INDEXED).isObject() ? object.path(INDEXED) : object;
        Map<String, List<String>> values = new LinkedHashMap<>();
        row.properties().forEach(field -> values.put(field.getKey(), values(field.getValue())));
        return new ExportRow(number, values);
    }

    private static List<String> values(JsonNode value) {
        if (!value.isArray()) {
            return value(value);
        }
        List<String> all = new ArrayList<>();
        value.forEach(one -> all.addAll(value(one)));
        return all;
    }

    private static List<String> value(JsonNode value) {
        if (value.isObject()) {
            return value.path(NAME).isTextual() ? List.of(value.path(NAME).textValue()) : List.of();
        }
        return value.isTextual() || value.isNumber() ? List.of(value.asText()) : List.of();
    }
}
