package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive with nothing but a title and five scraped pages, where the corpus stands beside the project. */
class SeedsArchiveTest {
    private static final Path SEEDS = Path.of("../shared/corpus/seeds");

    @TempDir
    Path folder;

    @Test
    void fiveScrapedPagesBecomeFiveDocuments() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the corpus is not here");
        Archives.empty(folder, "试验存档");
        Archives.copy(SEEDS, folder.resolve("content/captures"));
        Files.delete(folder.resolve("content/captures/expected.json"));

        assertThat(Archives.build(folder).documents()).isEqualTo(5);

        List<Document> documents = documents();
        assertThat(documents)
                .extracting(d -> d.select("h1").text())
                .containsExactlyInAnyOrder(
                        "坚定信心鼓足干劲 奋力推动安徽高质量发展",
                        "深入贯彻习近平总书记重要讲话重要指示精神 纵深推动长三角一体化发展取得新的更大突破",
                        "奋战下半年 勇夺“双胜利”",
                        "大观区举行区委常委会扩大会议暨重点工作“比晒拼创”活动",
                        "安康市长赵俊民在市政府全体会议上的讲话勇立潮头敢为先");
        assertThat(documents.stream().flatMap(d -> d.select("meta[name=dcterms.issued]").eachAttr("content").stream()))
                .extracting(d -> d.substring(0, 10))
                .containsExactlyInAnyOrder("2023-07-21", "2023-08-21", "2024-05-06");
    }

    @Test
    void theIndexesHoldWhomAndWhatTheTextsName() {
        assumeTrue(Files.isDirectory(SEEDS), "the corpus is not here");
        Archives.empty(folder, "试验存档");
        Archives.copy(SEEDS, folder.resolve("content/captures"));
        Archives.build(folder);

        assertThat(index("people"))
                .contains("韩俊", "王清宪", "唐良智", "程丽华", "潘功发", "赵俊民")
                .doesNotContain("欧菲光");
        assertThat(index("places")).contains("安徽省", "合肥市", "蚌埠市", "大观区", "安康市");
        assertThat(index("tags")).contains("六破六立", "六稳", "六保", "长三角一体化").doesNotContain("三地一", "破六立");
        assertThat(index("organisations")).contains("安徽省委").noneMatch(name -> name.contains("举行"));
    }

    /** The names in an index, without their counts. */
    private List<String> index(String name) {
        return parse(folder.resolve("site").resolve(name).resolve("index.html"))
                .select("main section li a")
                .eachText();
    }

    private List<Document> documents() throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("site/d"))) {
            return pages.sorted().map(p -> parse(p.resolve("index.html"))).toList();
        }
    }

    private static Document parse(Path page) {
        try {
            return Jsoup.parse(page.toFile(), "UTF-8");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
