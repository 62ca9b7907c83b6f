package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sha256;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** Whatever goes wrong with one page costs that page alone: it is reported, its page says so, and the rest stands. */
class FaultOfOnePageTest {
    private static final String GOOD = """
            白鹭洲渡口重修记
            　　今年三月，白鹭洲渡口的石阶重新铺过，船家在岸边立了新的系缆桩，往来的乡亲都说比从前稳当得多，老人孩子上下船也放心。
            　　村里的石匠说，石料取自上游的采石场，每一级都凿了防滑的纹路，雨天也不会打滑。
            """;
    private static final String FATED = """
            石桥镇茶市开张
            　　石桥镇的茶市今天清早开张，四乡的茶农挑着新茶赶来，街上摆了一里多长，到中午已经卖出两千多斤，价钱比去年略高。
            　　镇上的茶师说，今年雨水匀，叶子肥厚，头道茶尤其香，不少外县的客商也赶来看样订货。
            """;

    @TempDir
    Path folder;

    @Test
    void onePictureByTwoAddressesAndTwoEqualPicturesAreOneFile() throws IOException {
        Archives.of(folder, "x.html", """
                <title>渡口的照片</title><h1>渡口的照片</h1><p>这一组照片拍的是白鹭洲的老渡口，石阶和系缆桩都还是从前的样子，船却已经换过几回了。</p>
                <p><img src="a.png" alt="甲"><img src="a.png?v=2" alt="乙"><img src="./a.png" alt="丙"><img src="b.png" alt="丁"></p>
                """);
        picture(folder.resolve("content/captures/a.png"));
        picture(folder.resolve("content/captures/b.png"));
        addressed();
        BuildReport report = Archives.build(folder);
        assertThat(report.problems()).isEmpty();
        Path page = pageWith("系缆桩都还是从前的样子");
        assertThat(Files.readString(page).split("<img ", -1)).hasSize(5);
        try (DirectoryStream<Path> pictures = Files.newDirectoryStream(page.resolveSibling("."), "*.png")) {
            assertThat(pictures).hasSize(1);
        }
    }

    @Test
    void aDocumentThatCannotBeRenderedHasAPageThatSaysSo() throws IOException {
        Archives.of(folder, "good.txt", GOOD, "fated.txt", FATED);
        addressed();
        BuildReport report = build(step -> {
            if (step.equals("Rendering")) {
                spoilWorkInProgress("content/captures/fated.txt");
            }
        });
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.PAGE_FAILED_RENDERING))
                .satisfies(problem -> assertThat(problem.file()).endsWith("fated.txt"));
        assertThat(Files.readString(pageWith("这份采集的页面没有做成"))).contains("fated.txt");
        assertThat(Files.readString(pageWith("每一级都凿了防滑的纹路"))).doesNotContain("没有做成");
        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("石桥镇茶市开张");
    }

    @Test
    void aVersionThatCannotBeRenderedCostsTheOtherOneNothing() throws IOException {
        Archives.of(folder, "good.txt", GOOD, "fated.txt", FATED);
        addressed();
        Archives.write(folder.resolve("content/captures/good.meta.yaml"), "sameAs: {target: fated.txt, as: version}\n");
        BuildReport report = build(step -> {
            if (step.equals("Rendering")) {
                spoilWorkInProgress("content/captures/fated.txt");
            }
        });
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).endsWith("fated.txt"));
        Path good = pageWith("每一级都凿了防滑的纹路");
        assertThat(Files.readString(good)).contains("版本");
        assertThat(Files.readString(good.resolveSibling("witnesses/index.html")))
                .contains("没有比较");
        Path fated = pageWith("这份采集的页面没有做成");
        assertThat(Files.readString(fated.resolveSibling("witnesses/index.html")))
                .contains("没有比较");
    }

    @Test
    void ofAFileOfManyItIsTheRecordThatIsNamed() throws IOException {
        Archives.of(folder, "many.jsonl", line(GOOD) + line(FATED));
        addressed();
        BuildReport report = build(step -> {
            if (step.equals("Rendering")) {
                spoilWorkInProgress("content/captures/many.jsonl #2");
            }
        });
        assertThat(report.problems()).extracting(Problem::where).containsExactly("content/captures/many.jsonl #2");
        assertThat(Files.readString(pageWith("这份采集的页面没有做成"))).contains("：content/captures/many.jsonl 第 2 条记录<");
    }

    private static String line(String text) {
        return "{\"text\": \"" + text.replace("\n", "\\n") + "\"}\n";
    }

    /** Fourteen megabytes of markup, which as a tree take more than the heap has. */
    @Test
    void aPageThatNeedsMoreMemoryThanThereIsCostsThatPageAlone() throws IOException, InterruptedException {
        Archives.of(folder, "good.txt", GOOD, "fated.txt", FATED);
        addressed();
        Archives.write(
                folder.resolve("content/captures/vast.html"),
                "<title>一页</title><p>开头。</p>" + "<b>字</b><i>句</i>".repeat(600_000));
        Path log = folder.resolve("log.txt");
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx144m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.lantai.cli.Main",
                        "build",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(build.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(build.exitValue()).as(said).isZero();
        assertThat(said).contains("vast.html").contains("not enough memory").contains("LANTAI_OPTS=-Xmx");
        assertThat(pageWith("每一级都凿了防滑的纹路")).exists();
        assertThat(pageWith("茶师说，今年雨水匀")).exists();
        assertThat(Files.readString(pageWith("这份采集文件无法读取"))).contains("vast.html");
    }

    private BuildReport build(Consumer<String> atBegin) {
        return new SiteBuilder(new BuildOptions(Optional.empty(), 2), new AtBegin(atBegin)).build(folder);
    }

    /**
     * Puts something that is no document where a build has what it alone has made of a capture. Other tests have such folders,
     * which come and go, and no such capture.
     */
    private static void spoilWorkInProgress(String place) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String name = Sha256.hex(place).substring(0, 32) + ".json";
        int spoiled = 0;
        for (Path store : entries(temporary, "lantai-[0-9]*")) {
            try {
                Files.writeString(store.resolve(name), "{");
                spoiled++;
            } catch (IOException e) {
                // It was another test's.
            }
        }
        assertThat(spoiled).isPositive();
    }

    private static List<Path> entries(Path folder, String glob) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            found.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            // It was another test's.
        }
        return entries;
    }

    /** Its first bytes are all that is asked of a picture. */
    private static void picture(Path file) throws IOException {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
    }

    /** The document that has that text in its own script. */
    private Path pageWith(String text) throws IOException {
        for (Path page : Archives.pages(folder.resolve("site"))) {
            String path = folder.resolve("site").relativize(page).toString();
            if (path.matches("d/[^/]+/index[.]html") && Files.readString(page).contains(text)) {
                return page;
            }
        }
        throw new AssertionError("no document has " + text);
    }

    /** Does something when a step of the build begins. */
    private record AtBegin(Consumer<String> deed) implements Progress {
        @Override
        public void begin(String step, long total) {
            deed.accept(step);
        }

        @Override
        public void advance() {}

        @Override
        public void end() {}
    }

    /** With an address of its own, so that nothing but the fault is told. */
    private void addressed() throws IOException {
        Path settings = folder.resolve("content/archive.yaml");
        Files.writeString(settings, Files.readString(settings) + "\nbaseUrl: https://example.org/\n");
    }
}
