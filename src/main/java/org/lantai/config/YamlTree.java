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
import org.lantai.model.ProblemKind;

/**
 * Builds the values of a YAML file from its tokens, since only these know their lines. Anchors, aliases and tags are
 * refused: in texts written by people they are titles that begin with {@code &}, {@code *} or {@code !}.
 */
final class YamlTree {
    private final YAMLParser parser;
    private final int[] source;
    private final String file;

    /**
     * Of what a parser reads.
     *
     * @param source the text it reads, as code points, which is what its offsets count
     * @param file the name of the file for messages
     */
    YamlTree(YAMLParser parser, int[] source, String file) {
        this.parser = parser;
        this.source = source;
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

    /** By the character at which the value begins: of anchors on single values the parser keeps nothing else. */
    private void refuseMarkup() {
        int at = (int) parser.currentTokenLocation().getCharOffset();
        if (at >= 0 && at < source.length && "&*!".indexOf(source[at]) >= 0) {
            throw new ProblemException(Problem.error(
                            ProblemKind.YAML_SYNTAX,
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
