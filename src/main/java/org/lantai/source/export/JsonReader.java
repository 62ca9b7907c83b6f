package org.lantai.source.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.SourcePage;
import org.lantai.source.format.FormatReader;
import org.lantai.source.format.PageMaker;

/**
 * Reads JSON that is no JSON Lines: an array of objects, an object that holds such an array under any key, objects one
 * after another, one object. Rows are numbered as they come.
 */
public final class JsonReader implements FormatReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final ColumnNames names;

    public JsonReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(InputStream in, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems)
            throws IOException {
        RowPages rows = new RowPages(names, maker, pages, problems);
        Walk walk = new Walk(rows);
        try (JsonParser parser = MAPPER.getFactory().createParser(ExportText.of(in))) {
            while (parser.nextToken() != null) {
                walk.root(parser);
            }
        } catch (JsonProcessingException e) {
            problems.accept(JsonFaults.noJson(
                    maker.place(walk.row + 1),
                    "What stands there",
                    e,
                    "Export it again; what comes before it was read."));
        }
        rows.finish();
        rows.tellWhereEmpty();
    }

    /** A way through one file. */
    private static final class Walk {
        private final RowPages rows;
        private int row;

        Walk(RowPages rows) {
            this.rows = rows;
        }

        void root(JsonParser parser) throws IOException {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                array(parser);
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                object(parser);
            }
        }

        private void array(JsonParser parser) throws IOException {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                row++;
                JsonNode value = MAPPER.readTree(parser);
                rows.add(JsonRow.of(value, row));
            }
        }

        /** One that holds arrays of objects stands for these. */
        private void object(JsonParser parser) throws IOException {
            ObjectNode own = MAPPER.createObjectNode();
            boolean held = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT) {
                    held = true;
                    objects(parser);
                } else {
                    own.set(key, value(parser));
                }
            }
            if (!held) {
                row++;
                rows.add(JsonRow.of(own, row));
            }
        }

        /** From the first object of an array to its end. */
        private void objects(JsonParser parser) throws IOException {
            while (parser.currentToken() != JsonToken.END_ARRAY) {
                row++;
                rows.add(JsonRow.of(MAPPER.readTree(parser), row));
                parser.nextToken();
            }
        }

        /** A value, or an array of which the first value was reached. */
        private JsonNode value(JsonParser parser) throws IOException {
            if (!parser.getParsingContext().inArray()) {
                return MAPPER.readTree(parser);
            }
            ArrayNode all = MAPPER.createArrayNode();
            while (parser.currentToken() != JsonToken.END_ARRAY) {
                all.add((JsonNode) MAPPER.readTree(parser));
                parser.nextToken();
            }
            return all;
        }
    }
}
