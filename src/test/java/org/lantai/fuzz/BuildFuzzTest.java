package org.lantai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** A whole archive: one bad file costs nothing else of the build. */
class BuildFuzzTest {
    private static final List<String> NAMES = List.of("a.html", "b.txt", "c.md", "d.jsonl", "e.warc", "a.meta.yaml");
    private static final String GOOD = "青石镇图书馆新馆开放\n　　馆长宋知微说，新馆每天开放到晚上九点，读者凭身份证即可办理借书证。\n";

    private final TemporaryArchive archive = TemporaryArchive.make();

    @FuzzTest
    @SeededBy(
            value = {".html", ".txt", ".md", ".jsonl", ".warc", ".meta.yaml"},
            mutations = 12)
    void anArchiveWithAnyBytesUnderEveryNameIsBuiltAndSafeToRead(byte[] input) throws IOException {
        archive.forget();
        NAMES.forEach(name -> archive.write("content/captures/" + name, input));
        archive.write("content/captures/good.txt", GOOD.getBytes(UTF_8));
        BuildReport report = build();
        assertThat(report.problems()).noneMatch(p -> p.kind() == ProblemKind.PAGE_FAILED);
        report.problems().forEach(FilesFuzzTest::assertHelps);
        Path site = archive.folder().resolve("site");
        String manifest = Files.readString(site.resolve("manifest-sha256.txt"));
        try (Stream<Path> files = Files.walk(site)) {
            for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                SafeHtml.assertPage(Files.readString(page));
            }
        }
        build();
        assertThat(site.resolve("manifest-sha256.txt")).hasContent(manifest);
    }

    private BuildReport build() {
        return new SiteBuilder(new BuildOptions(Optional.empty(), 1), Progress.NONE).build(archive.folder());
    }
}
