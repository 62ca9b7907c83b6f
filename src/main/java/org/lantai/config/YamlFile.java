package org.lantai.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;

/** Reads YAML so that every complaint names file and line. */
public final class YamlFile {
    private static final ObjectMapper MAPPER =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private YamlFile() {}

    /**
     * Reads the mapping in a file.
     *
     * @param file the file
     * @param name the file as the user knows it
     * @throws ProblemException when it cannot be read, is no YAML, or holds anything but one mapping
     */
    public static YamlMap read(Path file, String name) {
        try {
            return parse(Files.readString(file), name);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error("yaml.unreadable", name, "The file cannot be read.", "Check that it is UTF-8 text."),
                    e);
        }
    }

    /** The same for text already read; an empty text is an empty mapping. */
    public static YamlMap parse(String text, String name) {
        JsonNode root = tree(text, name);
        if (root.isMissingNode() || root.isNull()) {
            return new YamlMap(name, text, 0, MAPPER.createObjectNode());
        }
        if (!root.isObject()) {
            throw new ProblemException(Problem.error(
                            "yaml.no-mapping", name, "The file holds no settings.", "Write lines such as `key: value`.")
                    .atLine(1));
        }
        return new YamlMap(name, text, 0, root);
    }

    private static JsonNode tree(String text, String name) {
        try {
            // Byte order marks come with files saved by Windows editors.
            JsonNode root = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return root == null ? MissingNode.getInstance() : root;
        } catch (JsonProcessingException e) {
            throw new ProblemException(syntaxProblem(e, name), e);
        }
    }

    private static Problem syntaxProblem(JsonProcessingException e, String name) {
        JsonLocation at = e.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        return Problem.error(
                        "yaml.syntax",
                        name,
                        "This is not valid YAML: " + firstLine(e.getOriginalMessage()) + ".",
                        "Check the indentation, and put values with a colon in quotation marks.")
                .atLine(Math.max(line, 0));
    }

    private static String firstLine(String message) {
        return Pattern.compile("\\R").split(message, 2)[0].strip();
    }
}
