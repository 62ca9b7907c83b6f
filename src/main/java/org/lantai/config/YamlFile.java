package org.lantai.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.lantai.config.YamlNode.Mapping;
import org.lantai.config.YamlNode.Scalar;
import org.lantai.disk.TooLargeException;
import org.lantai.disk.WholeFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** Reads YAML so that every complaint names file and line. */
public final class YamlFile {
    /**
     * Characters in a line: the parser's time grows with the square of a line of {@code #}, {@code ?} or {@code !} (100 kB:
     * 5 ms, 4 MiB: 9 s). A note of the archivist's on one line has a hundredth of it.
     */
    static final int LONGEST_LINE = 1 << 16;

    private static final Mapping EMPTY = new Mapping(1, Map.of());

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
            return parse(WholeFile.text(file, WholeFile.BY_HAND), name);
        } catch (TooLargeException e) {
            throw new ProblemException(e.problem(ProblemKind.YAML_TOO_LARGE, name), e);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.YAML_UNREADABLE,
                            name,
                            "The file cannot be read.",
                            "Check that it is UTF-8 text."),
                    e);
        }
    }

    /** The same for text already read; an empty text is an empty mapping. */
    public static YamlMap parse(String text, String name) {
        YamlNode root = tree(text, name);
        if (root instanceof Mapping mapping) {
            return new YamlMap(name, mapping);
        }
        if (root instanceof Scalar scalar && scalar.absent()) {
            return new YamlMap(name, EMPTY);
        }
        throw new ProblemException(Problem.error(
                        ProblemKind.YAML_NO_MAPPING,
                        name,
                        "The file holds no settings.",
                        "Write lines such as `key: value`.")
                .atLine(root.line()));
    }

    private static YamlNode tree(String text, String name) {
        // Byte order marks come with files saved by Windows editors.
        String source = text.startsWith("\uFEFF") ? text.substring(1) : text;
        refuseLongLines(source, name);
        try (YAMLParser parser = new YAMLFactory().createParser(source)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            JsonToken first = parser.nextToken();
            return first == null
                    ? EMPTY
                    : new YamlTree(parser, source.codePoints().toArray(), name).read();
        } catch (JsonProcessingException e) {
            throw new ProblemException(syntaxProblem(e, name), e);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was read", e);
        }
    }

    private static void refuseLongLines(String source, String name) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '\n') {
                line++;
                start = i + 1;
            } else if (i - start >= LONGEST_LINE) {
                throw new ProblemException(Problem.error(
                                ProblemKind.YAML_LONG_LINE,
                                name,
                                "The line has more than " + LONGEST_LINE + " characters.",
                                "Write a long text below `key: |`, on lines of its own.")
                        .atLine(line));
            }
        }
    }

    private static Problem syntaxProblem(JsonProcessingException e, String name) {
        return Problem.error(
                        ProblemKind.YAML_SYNTAX,
                        name,
                        "This is not valid YAML: " + reason(e) + ".",
                        "Check the indentation, and put values with a colon in quotation marks.")
                .atLine(line(e));
    }

    /** What is wrong itself; the message as a whole begins with what the parser was doing. */
    @SuppressWarnings("deprecation") // Jackson gives what is wrong, and where, in no other way than by this class.
    private static String reason(JsonProcessingException e) {
        String message = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getOriginalMessage();
        return Pattern.compile("\\R")
                .split(message == null ? "" : message, 2)[0]
                .strip()
                .replaceFirst("\\.$", "");
    }

    @SuppressWarnings("deprecation") // As above: the location of the exception itself is where the parser set out.
    private static int line(JsonProcessingException e) {
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return marked.getProblemMark().getLine() + 1;
        }
        JsonLocation at = e.getLocation();
        return at == null ? 0 : Math.max(at.getLineNr(), 0);
    }
}
