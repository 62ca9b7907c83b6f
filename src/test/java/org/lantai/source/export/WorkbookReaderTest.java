package org.lantai.source.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.source.WorkbookFixture.row;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.Reading;
import org.lantai.source.WorkbookFixture;
import org.lantai.source.format.Content;

@Timeout(60)
class WorkbookReaderTest {
    @TempDir
    Path folder;

    @Test
    void aRowIsACaptureWithWhatTheSheetSaysOfIt() throws Exception {
        SourcePage page = read(new WorkbookFixture()
                        .style(14)
                        .style(164, "yyyy/m/d h:mm:ss")
                        .sheet(
                                "采集结果",
                                row("标题", "链接", "来源", "正文", "发布时间", "采集时间")
                                        + "<row r=\"3\">"
                                        + cells("清漪江禁渔", "https://yunxi.example/1", "云溪报", "三月一日起，\n清漪江禁渔。")
                                        + "<c s=\"1\"><v>44621</v></c><c s=\"2\"><v>44622.34375</v></c></row>"))
                .page();

        assertThat(Reading.text(page)).isEqualTo("三月一日起，\n清漪江禁渔。");
        assertThat(page.origin().url()).contains("https://yunxi.example/1");
        assertThat(page.origin().captured()).hasToString("Optional[2022-03-02T08:15:00]");
        assertThat(page.origin().place()).hasToString("content/captures/a.xlsx/采集结果 #3");
        assertThat(page.export().title()).contains("清漪江禁渔");
        assertThat(page.export().date()).contains("2022-03-01");
        assertThat(page.export().source()).contains("云溪报");
    }

    @Test
    void textsThatCellsShareAreReadWithAllTheirRunsAndWithoutTheirReadings() throws Exception {
        SourcePage page = read(new WorkbookFixture()
                        .text("<t>正文</t>")
                        .text(
                                "<r><t>清漪江</t></r><r><rPr><b/></rPr><t>禁渔。_x000D_\n次日_x005F_x。</t></r><rPh><t>qing</t></rPh>")
                        .sheet("表", shared(0) + shared(1)))
                .page();

        assertThat(Reading.text(page)).isEqualTo("清漪江禁渔。\n次日_x。");
    }

    @Test
    void theNamesOfColumnsMayStandBelowATitleAndCellsMayBeMissing() throws Exception {
        Reading reading = read(
                new WorkbookFixture()
                        .sheet(
                                "表",
                                row("云溪县新闻汇总") + "<row/>" + row("标题", "作者", "正文")
                                        + "<row><c r=\"A4\" t=\"str\"><v>甲</v></c><c r=\"C4\" t=\"str\"><f>B1</f><v>乙。</v></c></row>"));

        assertThat(reading.page().export().title()).contains("甲");
        assertThat(reading.page().export().authors()).isEmpty();
        assertThat(Reading.text(reading.page())).isEqualTo("乙。");
    }

    @Test
    void eachSheetWithATextIsReadAndTheOthersAreNamed() throws Exception {
        Reading reading = read(new WorkbookFixture()
                .sheet("一月", row("标题", "正文") + row("甲", "乙。"))
                .sheet("说明", row("栏目", "备注") + row("标题", "新闻标题"))
                .sheet("空", "")
                .sheet("二/月", row("标题", "内容") + row("丙", "<p>丁。</p>")));

        assertThat(reading.pages())
                .extracting(page -> page.origin().place().toString())
                .containsExactly("content/captures/a.xlsx/一月 #2", "content/captures/a.xlsx/二 月 #2");
        assertThat(reading.pages()).extracting(SourcePage::format).containsExactly(PageFormat.TEXT, PageFormat.HTML);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.EXPORT_OTHER_COLUMNS);
            assertThat(problem.message()).contains("说明").doesNotContain("空");
        });
    }

    @Test
    void aWorkbookWithoutATextIsToldOnceWithItsColumns() throws Exception {
        Reading reading = read(new WorkbookFixture().sheet("表", row("标题", "说明") + row("甲", "乙")));

        assertThat(reading.pages()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.EXPORT_COLUMNS);
            assertThat(problem.message()).contains("标题", "说明");
            assertThat(problem.advice()).contains("fields: {text: [说明]}");
        });
    }

    @Test
    void anEmptyWorkbookIsTold() throws Exception {
        assertToldOnce(new WorkbookFixture().sheet("表", "").bytes(), ProblemKind.CAPTURE_EMPTY, "holds no row");
    }

    @Test
    void whatIsNoWorkbookIsToldOnceAndIsNoCapture() throws Exception {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertToldOnce(old, ProblemKind.CAPTURE_UNREADABLE, "before 2007");
        assertToldOnce("标题,正文".getBytes(StandardCharsets.UTF_8), ProblemKind.CAPTURE_UNREADABLE, "cannot be read");
        assertToldOnce(
                new WorkbookFixture().sheet("表", "<row><c></row>").bytes(),
                ProblemKind.CAPTURE_UNREADABLE,
                "XML is damaged");
    }

    @Test
    void rowsBeforeADamageAreKept() throws Exception {
        Reading reading = read(new WorkbookFixture().sheet("表", row("正文") + row("甲。") + "<row><c></row>"));

        assertThat(reading.pages()).extracting(Reading::text).containsExactly("甲。");
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(ProblemKind.CAPTURE_UNREADABLE);
    }

    @Test
    void numbersThatLeadNowhereCostNothing() throws Exception {
        Reading reading = read(
                new WorkbookFixture()
                        .sheet(
                                "表",
                                row("正文", "标题")
                                        + "<row r=\"2000000000\"><c r=\"A1\" t=\"str\" s=\"99\"><v>甲。</v></c>"
                                        + "<c r=\"B1\" t=\"s\"><v>2000000000</v></c><c r=\"ZZZZZZZ1\"><v>1E999999999</v></c></row>"));

        assertThat(Reading.text(reading.page())).isEqualTo("甲。");
        assertThat(reading.page().origin().place().record()).isEqualTo(2);
        assertThat(reading.page().export().title()).isEmpty();
    }

    @Test
    void aRowThatNeverEndsTakesNoMoreThanACapture() throws Exception {
        Reading reading = read(new WorkbookFixture()
                .sheet("表", row("正文") + row("甲。") + "<row>" + "<c t=\"b\"><v>1</v></c>".repeat(Content.LIMIT / 20)));

        assertThat(reading.pages()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::message).anyMatch(m -> m.contains("it has a row"));
    }

    @Test
    void aBombIsNotReadOn() throws Exception {
        String blank = " ".repeat(15 << 20) + "<row/>";
        Reading reading = read(new WorkbookFixture().sheet("a", row("text") + blank.repeat(8)));

        assertThat(reading.problems())
                .extracting(Problem::message)
                .anyMatch(m -> m.contains("it unfolds to more than"));
    }

    @Test
    void declarationsAndEntitiesOfXmlLeadNowhere() throws Exception {
        byte[] part = ("<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                        + row("正文") + row("甲&a;。").replace("&amp;", "&") + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(read(new WorkbookFixture().sheet("表", part)).pages())
                .allSatisfy(page -> assertThat(Reading.text(page)).doesNotContain("root"));
    }

    /** A file that openpyxl wrote. */
    @Test
    void theFileOfALibraryIsRead() throws Exception {
        Reading reading = Reading.of(Path.of("src/test/resources/org/lantai/source/export.xlsx"));

        assertThat(reading.pages()).extracting(Reading::text).containsExactly("三月一日起，清漪江禁渔。", "<p>鹭渡大桥昨天通车。</p>");
        assertThat(reading.pages())
                .extracting(page -> page.export().date().orElse(""))
                .containsExactly("2022-03-01", "2022-03-02T08:15:00");
    }

    private void assertToldOnce(byte[] bytes, ProblemKind kind, String what) throws Exception {
        Reading reading = Reading.of(Reading.file(folder, "a.xlsx", bytes));

        assertThat(reading.pages()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.message()).contains(what);
        });
    }

    private Reading read(WorkbookFixture workbook) throws Exception {
        return Reading.of(Reading.file(folder, "a.xlsx", workbook.bytes()));
    }

    private static String cells(String... texts) {
        return row(texts).replace("<row>", "").replace("</row>", "");
    }

    private static String shared(int number) {
        return "<row><c t=\"s\"><v>" + number + "</v></c></row>";
    }
}
