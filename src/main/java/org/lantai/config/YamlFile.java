package org.lantai.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.disk.TooLargeException;
import org.lantai.disk.WholeFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads YAML so that every complaint names file and line. */
public final class YamlFile {
    /**
     * Characters in a line: the parser's time grows with the square of a line of {@code #}, {@code ?} or {@code !} (100 kB:
     * 5 ms, 4 MiB: 9 s). A note of the archivist's on one line has a hundredth of it.
     */
    static final int LONGEST_LINE = 1 << 16;

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
        Optional<Node> root = compose(text, name).filter(node -> !YamlMap.isAbsent(node));
        if (root.isEmpty()) {
            return YamlMap.empty(name);
        }
        if (root.get() instanceof MappingNode mapping) {
            return YamlMap.of(name, mapping);
        }
        throw new ProblemException(Problem.error(
                        ProblemKind.YAML_NO_MAPPING,
                        name,
                        "The file holds no settings.",
                        "Write lines such as `key: value`.")
                .atLine(YamlMap.lineOf(root.get())));
    }

    private static Optional<Node> compose(String text, String name) {
        // Byte order marks come with files saved by Windows editors.
        String source = text.startsWith("\uFEFF") ? text.substring(1) : text;
        refuseLongLines(source, name);
        try {
            return YamlComposer.compose(source, name);
        } catch (YAMLException e) {
            throw new ProblemException(syntaxProblem(name, line(e, source), reason(e)), e);
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

    static Problem syntaxProblem(String name, int line, String reason) {
        return Problem.error(
                        ProblemKind.YAML_SYNTAX,
                        name,
                        "This is not valid YAML: " + reason + ".",
                        "Check the indentation, and put values with a colon in quotation marks.")
                .atLine(line);
    }

    /** What is wrong itself; the message as a whole begins with what the parser was doing. */
    private static String reason(YAMLException e) {
        String message = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
        return Pattern.compile("\\R")
                .split(message == null ? "" : message, 2)[0]
                .strip()
                .replaceFirst("\\.$", "");
    }

    /** The line of a mistake; 0 where it is one of the file as a whole. */
    private static int line(YAMLException e, String source) {
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return marked.getProblemMark().getLine() + 1;
        }
        int position = e instanceof ReaderException character ? character.getPosition() : -1;
        return position < 0
                ? 0
                : 1
                        + (int) source.codePoints()
                                .limit(position)
                                .filter(c -> c == '\n')
                                .count();
    }
}
