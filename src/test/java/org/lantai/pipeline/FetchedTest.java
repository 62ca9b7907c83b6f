package org.lantai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.config.AttachmentRule;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Export;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.PartialDate;
import org.lantai.model.Script;
import org.lantai.model.Sidecar;
import org.lantai.model.SourcePage;
import org.lantai.store.Asset;
import org.lantai.store.StoredDocument;

class FetchedTest {
    @TempDir
    Path folder;

    private final Fetched fetched = new Fetched(AttachmentRule.USUAL);

    @ParameterizedTest
    @CsvSource({
        "2023-01-05, 2023-01-01T08:00:00, 2023-01-20",
        "2023-01-18T10:00:00, 2023-01-20, 2023-01-01T08:00:00",
        "2023, 2023-01-01T08:00:00, 2023-01-20",
        "'', 2022, 2023",
    })
    void ofSeveralCapturesThatNearestInTimeIsShown(String page, String nearest, String other) throws Exception {
        fetched.add("www.yunxi.example/a.png", PartialDate.parse(other), png("other"));
        fetched.add("www.yunxi.example/a.png", PartialDate.parse(nearest), png("nearest"));

        assertThat(fetched.complete(stored(page)).assets())
                .extracting(Asset::file)
                .containsExactly(folder.resolve("nearest.held"));
    }

    @Test
    void whatIsNoPictureIsNotShownAsOne() throws Exception {
        Path page = folder.resolve("page.held");
        Files.writeString(page, "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        fetched.add("www.yunxi.example/a.png", Optional.empty(), page);

        assertThat(fetched.complete(stored("2023")).assets()).isEmpty();
    }

    private static StoredDocument stored(String captured) {
        Origin origin = new Origin(
                new CapturePlace("content/captures/a.warc", 1),
                Optional.of("http://www.yunxi.example/1.html"),
                PartialDate.parse(captured),
                "");
        String page = "<title>春灌开闸</title><h1>春灌开闸</h1><p>三月五日，闸门开启，渠水流向下游各村的稻田。</p><p><img src='/a.png'></p>"
                + "<p>管水员沿渠巡查，到傍晚各村都用上了水。</p>";
        SourcePage source = new SourcePage(
                origin,
                PageFormat.HTML,
                CapturedBytes.copyOf(page.getBytes(StandardCharsets.UTF_8)),
                Optional.of("utf-8"),
                Export.NONE,
                Sidecar.NONE,
                List.of());
        CleanedPage cleaned = new Cleaner(Script.HANS).clean(source);
        return new StoredDocument(cleaned.document(), cleaned.decoded(), cleaned.collation(), List.of());
    }

    private Path png(String name) throws Exception {
        return Files.write(
                folder.resolve(name + ".held"), "\u0089PNG\r\n\u001a\n....".getBytes(StandardCharsets.ISO_8859_1));
    }
}
