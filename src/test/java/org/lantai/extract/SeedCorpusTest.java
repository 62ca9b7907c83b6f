package org.lantai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.PageFormat;

/** Real and damaged plain-text captures, where they are at hand; glosses dropped, since repair would have done so. */
@EnabledIf("isAtHand")
class SeedCorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private final Extractor extractor = new Extractor();

    static boolean isAtHand() {
        return Files.exists(CORPUS.resolve("seeds/expected.json"));
    }

    static Stream<Case> cases() throws IOException {
        List<Case> all = new ArrayList<>();
        for (String folder : List.of("seeds", "damaged")) {
            JsonNode list = new ObjectMapper().readTree(Files.readString(CORPUS.resolve(folder + "/expected.json")));
            list.forEach(expected -> all.add(new Case(CORPUS.resolve(folder), expected)));
        }
        // Byte shifts, wrong decodings and the words of Taiwan are for other stages to undo.
        return all.stream().filter(c -> !c.toString().matches("W[BCF].*"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatEachPageSays(Case page) throws IOException {
        Article article = extractor.extract(Pages.of(PageFormat.TEXT, page.text()));
        String text = simplified(Block.text(article.blocks()));

        assertThat(simplified(article.metadata().title().orElse(""))).isEqualTo(simplified(page.value("title")));
        assertThat(article.metadata().date().map(Object::toString).orElse("")).isEqualTo(page.value("date"));
        assertThat(simplified(article.metadata().source().orElse(""))).isEqualTo(simplified(page.value("source")));
        if (page.expected.has("authors")) {
            assertThat(article.metadata().authors())
                    .extracting(SeedCorpusTest::simplified)
                    .containsExactlyElementsOf(page.values("authors"));
        }
        assertThat(page.values("with")).allSatisfy(kept -> assertThat(text).contains(simplified(kept)));
        assertThat(page.values("without").stream().filter(SeedCorpusTest::isOfThePage))
                .allSatisfy(gone -> assertThat(text).doesNotContain(simplified(gone)));
        assertThat(page.values("boilerplate"))
                .allSatisfy(gone -> assertThat(text).doesNotContain(simplified(gone)));
    }

    /** Single characters and beginnings of glosses stand for damage, not for furniture. */
    private static boolean isOfThePage(String gone) {
        return gone.length() > 1 && !gone.startsWith("(");
    }

    /** Characters alone: words are for the unification of scripts. */
    private static String simplified(String text) {
        return ZhConverterUtil.toSimple(text);
    }

    /** A page of the corpus with what is expected of it. */
    record Case(Path folder, JsonNode expected) {
        String text() throws IOException {
            return Files.readString(folder.resolve(value("file"))).replaceAll("\\(\\p{IsLatin}+ ?\\)", "");
        }

        String value(String key) {
            return expected.path(key).asText("").replace("null", "");
        }

        List<String> values(String key) {
            return StreamSupport.stream(expected.path(key).spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }

        @Override
        public String toString() {
            return value("file");
        }
    }
}
