package org.lantai.config;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantai.config.YamlNode.Entry;
import org.lantai.config.YamlNode.Mapping;
import org.lantai.config.YamlNode.Scalar;
import org.lantai.config.YamlNode.Sequence;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;

/**
 * Builds the values of a YAML file from its tokens, since only these know their lines. Anchors, aliases and tags are
 * refused: in texts written by people they are titles that begin with {@code &}, {@code *} or {@code !}.
 */
final class YamlTree {
    private final YAMLParser parser;
    private final String file;

    YamlTree(YAMLParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /** The value that begins at the parser's current token. */
    YamlNode read() throws IOException {
        refuseMarkup();
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Mapping(line, entries());
            case START_ARRAY -> new Sequence(line, items());
            case VALUE_NULL -> new Scalar(line, "", true);
            default -> new Scalar(line, parser.getText(), false);
        };
    }

    private Map<String, Entry> entries() throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = line();
            parser.nextToken();
            entries.put(key, new Entry(line, read()));
        }
        return entries;
    }

    private List<YamlNode> items() throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read());
        }
        return items;
    }

    private void refuseMarkup() throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
            throw new ProblemException(Problem.error(
                            "yaml.syntax",
                            file,
                            "A value begins with `&`, `*` or `!`, which mean something else in YAML.",
                            "Put the value in quotation marks.")
                    .atLine(line()));
        }
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
