package org.lantai.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.Reading;

class MhtmlReaderTest {
    private static final String HEAD = """
            From: <Saved by Blink>\r
            Snapshot-Content-Location: https://www.yunxi.example/1.html\r
            Subject: =?utf-8?Q?x?=\r
            Date: Sun, 6 Aug 2023 10:20:30 +0800\r
            MIME-Version: 1.0\r
            Content-Type: multipart/related;\r
            \ttype="text/html";\r
            \tboundary="----B"\r
            \r
            """;
    private static final String FRAME = """
            ------B\r
            Content-Type: text/html\r
            Content-Location: https://ads.example/frame.html\r
            \r
            <p>ad</p>\r
            """;
    private static final String PAGE = """
            ------B\r
            Content-Type: text/html; charset="utf-8"\r
            Content-Transfer-Encoding: quoted-printable\r
            Content-Location: https://www.yunxi.example/1.html\r
            \r
            <p>=E6=B8=85=E6=BC=AA</p>\r
            ------B--\r
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.mhtml", "a.mht", "a.html", "noname"})
    void readsThePageWithItsAddressAndTimeWhateverTheFileIsCalled(String name) throws Exception {
        SourcePage page = read(name, HEAD + FRAME + PAGE);

        assertThat(Reading.text(page).strip()).isEqualTo("<p>清漪</p>");
        assertThat(page.origin().url()).contains("https://www.yunxi.example/1.html");
        assertThat(page.origin().captured()).hasToString("Optional[2023-08-06T02:20:30]");
        assertThat(page.declaredCharset()).contains("utf-8");
    }

    @Test
    void takesTheFirstPageWhereTheWholeHasNoAddress() throws Exception {
        SourcePage page = read("a.mht", HEAD.replaceFirst("Snapshot.*\r\n", "") + FRAME + PAGE);

        assertThat(Reading.text(page).strip()).isEqualTo("<p>ad</p>");
        assertThat(page.origin().url()).contains("https://ads.example/frame.html");
    }

    @Test
    void saysThatThereIsNoPage() throws Exception {
        assertThat(Reading.of(Reading.file(folder, "a.mhtml", HEAD + "------B--\r\n"))
                        .kinds())
                .containsExactly(ProblemKind.CAPTURE_EMPTY);
        assertThat(Reading.of(Reading.file(folder, "b.mhtml", "nothing")).kinds())
                .containsExactly(ProblemKind.CAPTURE_EMPTY);
    }

    private SourcePage read(String name, String text) throws Exception {
        return Reading.of(Reading.file(folder, name, text)).page();
    }
}
