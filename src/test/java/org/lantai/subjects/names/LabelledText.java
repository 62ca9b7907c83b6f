package org.lantai.subjects.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lantai.model.Script;

/**
 * A text with the names in it, labelled by hand.
 *
 * @param id its number and style
 * @param people whom it names
 * @param places which it names, as the index calls them
 * @param organisations likewise
 * @param text its headline and paragraphs
 */
record LabelledText(String id, Set<String> people, Set<String> places, Set<String> organisations, String text) {
    private static final Path FOLDER = Path.of("src/test/resources/org/lantai/subjects/names");

    /** The texts of a file. */
    static List<LabelledText> of(String file) {
        try {
            List<LabelledText> texts = new ArrayList<>();
            String all = Files.readString(FOLDER.resolve(file));
            for (String part : all.substring(all.indexOf("=== ") + 4).split("\n=== ")) {
                String[] lines = part.split("\n", 5);
                texts.add(new LabelledText(lines[0], names(lines[1]), names(lines[2]), names(lines[3]), lines[4]));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String line) {
        String names = line.substring(line.indexOf(':') + 1).strip();
        return names.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(names.split("、")));
    }

    Script script() {
        if (id.contains("Taiwan")) {
            return Script.TAIWAN;
        }
        return id.contains("Hong Kong") ? Script.HONG_KONG : Script.HANS;
    }
}
