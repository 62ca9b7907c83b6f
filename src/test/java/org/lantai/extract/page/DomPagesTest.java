package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Block;
import org.lantai.model.Metadata;

/**
 * Invented pages in the shapes that Chinese sites have, each with what must become of it. With
 * {@code -Dgolden.write=true} the expectations are written anew, to be read before they are committed.
 */
class DomPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/lantai/extract/page/pages");

    private final DomExtractor extractor = new DomExtractor();

    @ParameterizedTest
    @MethodSource("pages")
    void extractsThePageAsExpected(Path page) throws IOException {
        Path expected = Path.of(page.toString().replace(".html", ".txt"));
        String found = describe(extractor.extract(Files.readString(page), "https://www.example.com/news/1.html"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    @Test
    void knowsAtLeastTenShapes() {
        assertThat(pages().count()).isGreaterThanOrEqualTo(10);
    }

    static Stream<Path> pages() {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Path> pages =
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
            return pages.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(Extraction found) {
        Metadata said = found.metadata();
        StringBuilder text = new StringBuilder();
        text.append("title: ").append(said.title().orElse("")).append('\n');
        said.subtitle().ifPresent(s -> text.append("subtitle: ").append(s).append('\n'));
        text.append("date: ")
                .append(said.date().map(Object::toString).orElse(""))
                .append('\n');
        text.append("source: ").append(said.source().orElse("")).append('\n');
        text.append("authors: ").append(String.join(", ", said.authors())).append('\n');
        text.append("editors: ").append(String.join(", ", said.editors())).append('\n');
        text.append("keywords: ").append(String.join(", ", said.keywords())).append("\n\n");
        found.blocks().forEach(b -> text.append(describe(b)).append('\n'));
        return text.toString();
    }

    private static String describe(Block block) {
        String images = block instanceof Block.Figure figure ? figure.images() + " " : "";
        String kind = block instanceof Block.Heading heading
                ? "Heading " + heading.level()
                : block.getClass().getSimpleName();
        return kind + ": " + images + block.text().replace("\n", " / ");
    }
}
