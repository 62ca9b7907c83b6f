package org.lantai.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.edit.Rule;
import org.lantai.render.SampleDocument;
import org.lantai.render.SampleSite;
import org.lantai.render.view.Html;

class CountTablesTest {
    private static final RuleCounts COUNTS = new RuleCounts(
            List.of(
                    new RuleCount(Rule.GLOSS_PINYIN, 79, 0, 0, 4),
                    new RuleCount(Rule.MARK_SPLIT, 90, 12, 1, 3),
                    new RuleCount(Rule.NOISE_MARK, 1, 0, 0, 1)),
            List.of(new RuleCount(Rule.FURNITURE_SHARE, 2, 0, 0, 2)));

    @TempDir
    Path folder;

    private Document page(String path, HandPage... pages) {
        SampleSite sample =
                SampleSite.of(folder, SampleDocument.titled("甲").says("乙").stored());
        return Jsoup.parse(SampleSite.text(sample.counting(COUNTS, pages).render(), path));
    }

    private static HandPage method(String body) {
        return new HandPage("method", "方法", 1, new Html(body), List.of());
    }

    @Test
    void aHandWrittenPageShowsTheCountsWhereItAsksForThem() {
        Document page = page("pages/method/index.html", method("<p>规则如下：</p><p>{{edits}}</p><p>句中的 {{edits}} 不动。</p>"));
        assertThat(page.select("tbody tr").eachText())
                .satisfiesExactly(
                        most -> assertThat(most).startsWith("复原被标点断开的字").endsWith("90 12 1 3"),
                        next -> assertThat(next).contains("“發(fā)展”").endsWith("79 4"),
                        last -> assertThat(last).endsWith("1 1"));
        assertThat(page.select(".text > p").eachText()).containsExactly("规则如下：", "句中的 {{edits}} 不动。");
    }

    @Test
    void aRuleThatDidNothingHasNoRow() {
        assertThat(page("pages/method/index.html", method("<p>{{edits}}</p>")).text())
                .doesNotContain("复原被注音错开的字");
    }

    @Test
    void anArchiveWithoutSuchAPageHasTheCountsAtTheFootOfEveryPage() {
        assertThat(page("index.html").select("footer a[href=edits/index.html]")).hasSize(1);
        assertThat(page("edits/index.html").select("tbody tr")).hasSize(4);
    }

    @Test
    void whatIsNotKnownStaysAsItWasWritten() {
        assertThat(page("pages/method/index.html", method("<p>{{edit}}</p>"))
                        .select(".text")
                        .text())
                .isEqualTo("{{edit}}");
        assertThat(CountTables.asked(new Html("<p>{{edit}}</p><pre><code>{{edits}}</code></pre>")))
                .containsExactly("edit");
    }
}
