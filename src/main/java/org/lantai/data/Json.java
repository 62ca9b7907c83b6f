package org.lantai.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** JSON as it is written into a site. */
final class Json {
    private static final ObjectWriter LINE = JsonMapper.builder().build().writer();

    /** Lines end alike on every system. */
    private static final ObjectWriter PAGE = LINE.with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** On one line, with its end. */
    static String line(JsonNode json) {
        return write(LINE, json) + "\n";
    }

    /** To be read by people, too. */
    static String page(JsonNode json) {
        return write(PAGE, json) + "\n";
    }

    private static String write(ObjectWriter writer, JsonNode json) {
        try {
            return writer.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
