package org.lantai.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.Sha256;
import org.lantai.store.DocumentJson;

/** How texts are written as JSON: a plain paragraph as a string, any other block as the store writes it. */
final class TextJson {
    private static final JsonMapper MAPPER = DocumentJson.mapper();

    private TextJson() {}

    /** A text as it is published for machines. */
    static ObjectNode of(PublishedText text) {
        ObjectNode json = MAPPER.createObjectNode();
        json.set("head", head(text.head()));
        var blocks = json.putArray("blocks");
        text.blocks().forEach(block -> blocks.add(block(block)));
        return json;
    }

    /** The text that was written so. */
    static PublishedText text(JsonNode json) {
        List<Block> blocks = new ArrayList<>();
        json.path("blocks").forEach(block -> blocks.add(block(block)));
        return new PublishedText(head(json.path("head")), blocks);
    }

    static JsonNode head(PublishedText.Head head) {
        return MAPPER.valueToTree(head);
    }

    static PublishedText.Head head(JsonNode json) {
        return value(json, PublishedText.Head.class);
    }

    static JsonNode block(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.equals(Block.Paragraph.of(paragraph.text()))
                ? TextNode.valueOf(paragraph.text())
                : MAPPER.valueToTree(block);
    }

    static Block block(JsonNode json) {
        return json.isTextual()
                ? new Block.Paragraph(List.of(new Inline.Text(json.textValue())))
                : value(json, Block.class);
    }

    /** SHA-256 over the text as JSON, in lower-case hexadecimal. */
    static String digest(PublishedText text) {
        return digest(of(text));
    }

    /** The same of a text that is written already. */
    static String digest(ObjectNode text) {
        return Sha256.hex(line(text));
    }

    /** On one line, without its end. */
    static String line(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a line holds.
     *
     * @throws JsonProcessingException when it is no JSON
     */
    static JsonNode read(String line) throws JsonProcessingException {
        return MAPPER.readTree(line);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    private static <T> T value(JsonNode json, Class<T> type) {
        try {
            return MAPPER.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
