package org.lantai.repair.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sound Simplified texts to put damage on: the invented ones of the quality corpus, and real ones where they are at hand. */
final class SoundTexts {
    private static final Path LABELS = Path.of("src/test/resources/org/lantai/quality/pages");
    private static final Path GENRES = Path.of("../shared/corpus/script/genres");
    /** Characters of a text, so that a page shows enough of its own writing. */
    private static final int LENGTH = 600;

    private SoundTexts() {}

    /** The texts that the labels of the quality corpus give, several in each, by their names. */
    static List<String> invented() throws IOException {
        try (Stream<Path> files = Files.list(LABELS)) {
            return texts(files.filter(file -> file.toString().endsWith(".label"))
                    .sorted()
                    .flatMap(SoundTexts::label)
                    .toList());
        }
    }

    /** Real texts of all genres, so many of each; none where they do not lie beside the project. */
    static List<String> real(int many) throws IOException {
        if (!Files.isDirectory(GENRES)) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(GENRES)) {
            for (Path file : files.sorted().toList()) {
                List<String> texts = texts(lines(file)
                        .map(line -> line.split("\t"))
                        .filter(row -> row[0].equals("s2t"))
                        .map(row -> row[2])
                        .toList());
                all.addAll(texts.subList(0, Math.min(many, texts.size())));
            }
        }
        return all;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The lines of the Simplified text, which stands behind a blank line and in front of the next section. */
    private static Stream<String> label(Path file) {
        return lines(file)
                .dropWhile(line -> !line.isEmpty())
                .takeWhile(line -> !line.startsWith("==="))
                .filter(line -> !line.isBlank());
    }

    private static List<String> texts(List<String> lines) {
        List<String> texts = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int length = 0;
        for (String line : lines) {
            open.add(DamageKind.sound(line.strip()));
            length += line.length();
            if (length > LENGTH) {
                texts.add(open.stream().collect(Collectors.joining("\n")));
                open.clear();
                length = 0;
            }
        }
        return texts;
    }
}
