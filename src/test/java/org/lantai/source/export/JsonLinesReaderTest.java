package org.lantai.source.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.Reading;

class JsonLinesReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsHtmlAndTextWithAddressAndTime() throws Exception {
        List<SourcePage> pages = read("""
                        {"url":"https://yunxi.example/1","html":"<p>云溪\\n春灌</p>","captured":"2023-07-21T09:33:26.123+08:00","title":"x"}

                        {"text":"青石镇","url":null}\r
                        {"html":"<p>三</p>","text":"三","captured":"2023-07"}""").pages();

        assertThat(pages).extracting(Reading::text).containsExactly("<p>云溪\n春灌</p>", "青石镇", "<p>三</p>");
        assertThat(pages)
                .extracting(SourcePage::format)
                .containsExactly(PageFormat.HTML, PageFormat.TEXT, PageFormat.HTML);
        assertThat(pages)
                .extracting(p -> p.origin().url().orElse(""))
                .containsExactly("https://yunxi.example/1", "", "");
        assertThat(pages)
                .extracting(p -> p.origin().captured().map(Object::toString).orElse(""))
                .containsExactly("2023-07-21T01:33:26", "", "2023-07");
        assertThat(pages).extracting(p -> p.declaredCharset().orElse("")).containsOnly("utf-8");
        assertThat(pages)
                .as("numbers of lines, blank ones counted")
                .extracting(p -> p.origin().place().record())
                .containsExactly(1, 3, 4);
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.problems()).isEmpty();
            assertThat(page.origin().sha256()).isEqualTo(page.bytes().sha256());
        });
    }

    @Test
    void namesTheLineThatIsNoJsonAndGoesOn() throws Exception {
        Reading reading =
                read("{\"text\":\"一\"}\n\n{\"text\":\"二\n{\"text\":\"三\"}\n{\"text\":\"四\"} {\"text\":\"五\"}\n");

        assertThat(reading.pages()).extracting(Reading::text).containsExactly("一", "三");
        assertThat(reading.problems()).extracting(Problem::kind).containsOnly(ProblemKind.EXPORT_SYNTAX);
        assertThat(reading.problems())
                .extracting(Problem::where)
                .containsExactly("content/captures/a.jsonl #3", "content/captures/a.jsonl #5");
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.advice()).isNotEmpty());
    }

    @Test
    void namesTheLineWithoutText() throws Exception {
        Reading reading = read("{\"text\":\"一\"}\n{\"url\":\"https://yunxi.example/\"}\n[]\n\"html\"\n{\"html\":5}");

        assertThat(reading.pages()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::kind).containsOnly(ProblemKind.EXPORT_NO_TEXT);
        assertThat(reading.problems()).extracting(Reading::record).containsExactly(2, 3, 4, 5);
    }

    @Test
    void givesAFileWithoutPagesAPageWithTheReason() throws Exception {
        assertThat(read("").kinds()).containsExactly(ProblemKind.CAPTURE_EMPTY);
        assertThat(read("\n\n").kinds()).containsExactly(ProblemKind.CAPTURE_EMPTY);
        Reading reading = read("no json\n");
        assertThat(reading.kinds()).containsExactly(ProblemKind.CAPTURE_EMPTY);
        assertThat(reading.problems()).extracting(Reading::record).containsExactly(1);
    }

    @Test
    void keepsAPageWhoseAddressOrTimeIsWrong() throws Exception {
        SourcePage page = read("\n{\"text\":\"一\",\"url\":\"javascript:alert(1)\",\"captured\":\"去年\"}")
                .page();

        assertThat(Reading.text(page)).isEqualTo("一");
        assertThat(page.origin().url()).isEmpty();
        assertThat(page.origin().captured()).isEmpty();
        assertThat(page.problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CAPTURE_URL, ProblemKind.CAPTURE_DATE);
        assertThat(page.problems()).extracting(Reading::record).containsOnly(2);
    }

    @Test
    void readsVeryLongLinesAndGivesLongerOnesAPageWithTheReason() throws Exception {
        String long1 = "长".repeat(1_000_000);
        Reading reading =
                read("{\"text\":\"" + long1 + "\"}\n{\"text\":\"" + long1.repeat(6) + "\"}\n{\"text\":\"完\"}");

        assertThat(Reading.text(reading.pages().get(0))).isEqualTo(long1);
        assertThat(reading.pages().get(1).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CAPTURE_TOO_LARGE);
        assertThat(reading.pages().get(1).problems())
                .extracting(Reading::record)
                .containsExactly(2);
        assertThat(Reading.text(reading.pages().get(2))).isEqualTo("完");
    }

    @Test
    void saysThatTheContentOfALineIsEmpty() throws Exception {
        Reading reading = read("{\"text\":\"一\"}\n{\"html\":\"\",\"url\":\"https://yunxi.example/\"}");

        assertThat(reading.pages().get(1).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CAPTURE_EMPTY);
        assertThat(reading.pages().get(1).problems())
                .extracting(Reading::record)
                .containsExactly(2);
    }

    @Test
    void readsAByteOrderMarkAndSaysWhenAFileIsNotUtf8() throws Exception {
        assertThat(Reading.text(read("\uFEFF{\"text\":\"一\"}").page())).isEqualTo("一");
        byte[] gbk = "{\"text\":\"云溪\"}".getBytes(Charset.forName("GBK"));
        assertThat(Reading.of(Reading.file(folder, "g.ndjson", gbk)).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.EXPORT_SYNTAX);
    }

    private Reading read(String lines) throws Exception {
        return Reading.of(Reading.file(folder, "a.jsonl", lines));
    }
}
