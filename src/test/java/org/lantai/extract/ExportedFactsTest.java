package org.lantai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.Article;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Export;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.Sidecar;
import org.lantai.model.SourcePage;
import org.lantai.repair.Repairer;

class ExportedFactsTest {
    private static final String TEXT = "清漪江禁渔\n2022-03-01 09:30 来源：云溪报\n三月一日起，清漪江云溪段全面禁渔，为期四个月。";

    @Test
    void whatTheExportSaysGoesBeforeWhatThePageSays() {
        Article article = article(
                TEXT,
                new Export(
                        Optional.of("清漪江禁渔"),
                        Optional.of("2022-03-02"),
                        Optional.of("霁州日报"),
                        List.of("赵一帆、方砚秋"),
                        List.of("渔业")));

        assertThat(article.metadata().title()).contains("清漪江禁渔");
        assertThat(article.metadata().date()).hasToString("Optional[2022-03-02]");
        assertThat(article.metadata().source()).contains("霁州日报");
        assertThat(article.metadata().authors()).containsExactly("赵一帆", "方砚秋");
        assertThat(article.metadata().keywords()).containsExactly("渔业");
        assertThat(article.metadata().foundIn()).containsEntry("date", "export").containsEntry("title", "export");
        assertThat(article.blocks()).hasSize(1);
    }

    @Test
    void theHourThatThePagePrintsIsKeptWhereTheExportHasTheDayAlone() {
        assertThat(article(TEXT, dated("2022-03-01")).metadata().date()).hasToString("Optional[2022-03-01T09:30]");
    }

    @Test
    void aLineThatWasTakenForTheHeadlineGoesBackIntoTheText() {
        Export export = new Export(Optional.of("云溪段四个月不许捕鱼"), Optional.empty(), Optional.empty(), List.of(), List.of());

        assertThat(article(TEXT, export).blocks().get(0).text()).isEqualTo("清漪江禁渔");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-05 08:00:00, 2022-03-05T08:00:00",
        "2022年3月5日, 2022-03-05",
        "20220305, 2022-03-05",
        "1646438400, 2022-03-05T08:00:00",
        "1646438400000, 2022-03-05T08:00:00",
        "2022/3/5, 2022-03-05",
    })
    void datesAreReadAsProgramsStoreThem(String written, String date) {
        assertThat(article(TEXT, dated(written)).metadata().date()).hasToString("Optional[" + date + "]");
    }

    @Test
    void aDateThatIsNoneIsLeftToThePage() {
        assertThat(article(TEXT, dated("昨天")).metadata().date()).hasToString("Optional[2022-03-01T09:30]");
    }

    private static Export dated(String date) {
        return new Export(Optional.empty(), Optional.of(date), Optional.empty(), List.of(), List.of());
    }

    private static Article article(String text, Export export) {
        CapturedBytes bytes = CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8));
        Origin origin = new Origin(CapturePlace.ofFile("a.csv"), Optional.empty(), Optional.empty(), bytes.sha256());
        SourcePage page =
                new SourcePage(origin, PageFormat.TEXT, bytes, Optional.of("utf-8"), export, Sidecar.NONE, List.of());
        return new Extractor().extract(new Repairer().repair(page));
    }
}
