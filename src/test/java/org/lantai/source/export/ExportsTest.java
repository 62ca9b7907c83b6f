package org.lantai.source.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Export;
import org.lantai.model.ExportField;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.CaptureReader;
import org.lantai.source.Reading;
import org.lantai.source.format.Content;

class ExportsTest {
    private static final String TABLE = """
            标题,标题链接,发布时间,来源,作者,标签,正文
            清漪江禁渔,https://yunxi.example/1,2022-03-01,云溪报,"赵一帆、方砚秋","渔业","三月一日起，
            清漪江禁渔。"
            """;

    @TempDir
    Path folder;

    @Test
    void aRowOfATableIsACaptureWithWhatTheTableSaysOfIt() throws Exception {
        SourcePage page = read("a.csv", TABLE.getBytes(StandardCharsets.UTF_8)).page();

        assertThat(Reading.text(page)).isEqualTo("三月一日起，\n清漪江禁渔。");
        assertThat(page.format()).isEqualTo(PageFormat.TEXT);
        assertThat(page.origin().url()).contains("https://yunxi.example/1");
        assertThat(page.origin().place().record()).as("as a spreadsheet counts").isEqualTo(2);
        assertThat(page.export().title()).contains("清漪江禁渔");
        assertThat(page.export().date()).contains("2022-03-01");
        assertThat(page.export().source()).contains("云溪报");
        assertThat(page.export().authors()).containsExactly("赵一帆、方砚秋");
        assertThat(page.export().tags()).containsExactly("渔业");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5-HKSCS"})
    void aTableIsReadInWhateverCharsetItIsWritten(String charset) throws Exception {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        String table = charset.startsWith("Big5") ? "標題,正文\n清漪江,清漪江禁漁，縣裡昨天說的。\n" : TABLE;
        byte[] bytes = (mark + table).getBytes(Charset.forName(charset));

        assertThat(Reading.text(read("a.csv", bytes).page())).contains("清漪江禁");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title;content\n甲;乙。\n", "title\tcontent\n甲\t乙。\n", "sep=|\ntitle|content\n甲|乙。\n"})
    void theMarkBetweenColumnsIsTold(String table) throws Exception {
        SourcePage page = read("a.csv", table).page();

        assertThat(Reading.text(page)).isEqualTo("乙。");
        assertThat(page.export().title()).contains("甲");
    }

    @Test
    void htmlInACellIsReadAsHtml() throws Exception {
        assertThat(read("a.csv", "title,content\n甲,<p>乙。</p><p>丙。</p>\n").page().format())
                .isEqualTo(PageFormat.HTML);
        assertThat(read("a.csv", "title,content\n甲,乙 < 丙，丁 > 戊。\n").page().format())
                .isEqualTo(PageFormat.TEXT);
    }

    @Test
    void aTableWithoutATextIsToldOnceWithItsColumnsAndTheLineThatWouldHelp() throws Exception {
        Reading reading = read("a.csv", "标题,说明\n甲,乙\n丙,丁\n");

        assertThat(reading.pages()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.EXPORT_COLUMNS);
            assertThat(problem.message()).contains("标题", "说明");
            assertThat(problem.advice()).contains("fields: {text: [说明]}");
        });
    }

    @Test
    void theArchivistNamesOtherColumns() throws Exception {
        Path file = Reading.file(folder, "a.csv", "标题,说明\n甲,乙，丙。\n");
        List<SourcePage> pages = new ArrayList<>();
        CaptureReader.knowing(Map.of(ExportField.TEXT, List.of("说明"))).read(file, "a.csv", pages::add, problem -> {});

        assertThat(pages).extracting(Reading::text).containsExactly("乙，丙。");
    }

    @Test
    void columnsThatAreNotKnownAreNamedOnce() throws Exception {
        Reading reading = read("a.csv", "title,content,阅读数\n甲,乙。,5\n丙,丁。,6\n");

        assertThat(reading.pages()).hasSize(2);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.EXPORT_OTHER_COLUMNS);
            assertThat(problem.message()).contains("阅读数");
        });
    }

    @Test
    void aRowWithoutTextIsToldAndTheOthersAreRead() throws Exception {
        Reading reading = read("a.csv", "title,content\n甲,\n丙,丁。\n");

        assertThat(reading.pages()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::where).containsExactly("content/captures/a.csv #2");
    }

    @Test
    void aRowWithMoreCellsThanColumnsIsTold() throws Exception {
        assertThat(read("a.csv", "title,content\n甲,乙，丙。,丁\n").problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.EXPORT_SYNTAX);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedTakesNoMoreThanACapture() throws Exception {
        String open = "title,content\n甲,乙。\n丙,\"" + "丁。\n".repeat(Content.LIMIT / 2);
        Reading reading = read("a.csv", open);

        assertThat(reading.pages()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(ProblemKind.EXPORT_SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"title\":\"甲\",\"content\":\"乙。\"},{\"title\":\"丙\",\"content\":\"丁。\"}]",
                "{\"total\":2,\"ids\":[1,2],\"items\":[{\"title\":\"甲\",\"content\":\"乙。\"},{\"title\":\"丙\",\"content\":\"丁。\"}]}",
                "{\"title\":\"甲\",\"content\":\"乙。\"}\n{\"title\":\"丙\",\"content\":\"丁。\"}",
                "[{\"_id\":1,\"_source\":{\"title\":\"甲\",\"content\":\"乙。\"}},{\"_source\":{\"title\":\"丙\",\"content\":\"丁。\"}}]"
            })
    void objectsOfJsonAreCapturesHoweverTheyAreHeld(String json) throws Exception {
        List<SourcePage> pages = read("a.json", json).pages();

        assertThat(pages).extracting(Reading::text).containsExactly("乙。", "丁。");
        assertThat(pages).extracting(page -> page.origin().place().record()).containsExactly(1, 2);
        assertThat(pages).extracting(page -> page.export().title().orElse("")).containsExactly("甲", "丙");
    }

    @Test
    void listsAndObjectsOfAuthorsAreNames() throws Exception {
        Export export = read(
                        "a.json",
                        "[{\"content\":\"乙。\",\"authors\":[\"赵一帆\",{\"name\":\"方砚秋\"}],\"tags\":[\"渔业\",\"江河\"]}]")
                .page()
                .export();

        assertThat(export.authors()).containsExactly("赵一帆", "方砚秋");
        assertThat(export.tags()).containsExactly("渔业", "江河");
    }

    @Test
    void jsonThatBreaksOffKeepsWhatCameBefore() throws Exception {
        Reading reading = read("a.json", "[{\"content\":\"乙。\"},{\"content\":\"丁");

        assertThat(reading.pages()).extracting(Reading::text).containsExactly("乙。");
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(ProblemKind.EXPORT_SYNTAX);
    }

    @Test
    void anArrayIsReadEvenWhereTheNamePromisesLines() throws Exception {
        assertThat(read("a.jsonl", "[\n{\"content\":\"乙。\"}\n]").pages()).hasSize(1);
    }

    private Reading read(String name, String text) throws Exception {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Reading read(String name, byte[] bytes) throws Exception {
        return Reading.of(Reading.file(folder, name, bytes));
    }
}
