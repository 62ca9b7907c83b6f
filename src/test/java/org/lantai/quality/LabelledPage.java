package org.lantai.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of the corpus with its label.
 *
 * @param file the page
 * @param labels the sections of its label, the Simplified one first
 */
record LabelledPage(Path file, List<PageLabel> labels) {
    /** Where the corpus lies. */
    static final Path CORPUS = Path.of("src/test/resources/org/lantai/quality");

    static final String LABEL = ".label";

    /** All pages, by their names. */
    static List<LabelledPage> all() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve("pages"))) {
            return files.filter(file -> file.toString().endsWith(LABEL))
                    .sorted()
                    .map(LabelledPage::labelledBy)
                    .toList();
        }
    }

    private static LabelledPage labelledBy(Path label) {
        List<PageLabel> sections = PageLabel.parse(read(label));
        String name = label.getFileName().toString().replace(LABEL, "");
        return new LabelledPage(label.resolveSibling(name), sections);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name by which tables and floors call it. */
    String name() {
        return file.getFileName().toString();
    }

    PageLabel simplified() {
        return labels.get(0);
    }

    /** What the text is in that script, where the label gives it. */
    Optional<PageLabel> in(String script) {
        return labels.stream().filter(label -> label.script().equals(script)).findFirst();
    }

    /** What the page was written in, before any damage. */
    String written() {
        return simplified().first("written").orElse("zh-Hans");
    }

    String kind() {
        return simplified().first("kind").orElseThrow();
    }

    boolean isDocument() {
        return !simplified().all("document").contains("no");
    }

    List<PageDamage> damage() {
        return simplified().first("damage").stream()
                .flatMap(names -> Arrays.stream(names.split("[, ]+")))
                .map(name -> PageDamage.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    }

    Charset charset() {
        return Charset.forName(simplified().first("charset").orElse("UTF-8"));
    }

    boolean isHtml() {
        return name().endsWith(".html");
    }

    /** The frame its text is put into. */
    String layout() {
        return read(
                CORPUS.resolve("layouts").resolve(simplified().first("layout").orElse(name())));
    }
}
