package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.render.SampleDocument.titled;
import static org.lantai.render.SampleSite.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;
import org.lantai.render.page.SitePaths;

/** How a page shows what was changed in its text. */
class EditMarksTest {
    @TempDir
    Path folder;

    private Document page(SampleDocument document) {
        SampleSite sample = SampleSite.of(folder, document.stored());
        return Jsoup.parse(sample.page(sample.render(), "甲文"));
    }

    private Document comparison(SampleDocument document) {
        SampleSite sample = SampleSite.of(folder, document.stored());
        SortedMap<String, byte[]> files = sample.render();
        return Jsoup.parse(text(files, SitePaths.folder(sample.path("甲文")) + "compare/index.html"));
    }

    private static String visible(Element element) {
        Element copy = element.clone();
        copy.select("[hidden]").remove();
        return copy.text();
    }

    @Test
    void whatIsCertainIsHiddenUntilTheReaderAsks() {
        Document page = page(titled("甲文").says(Rule.GLOSS_PINYIN, Certainty.SURE, "渡口重现[(xiàn)>]昔日景[(jǐng)>]象。"));
        Element text = page.expectFirst(".text p");
        assertThat(visible(text)).isEqualTo("渡口重现昔日景象。");
        assertThat(text.select("del[hidden]").eachText()).containsExactly("(xiàn)", "(jǐng)");
        assertThat(page.select("#show-edits ~ .leaf .text"))
                .as("a style sheet can follow the switch")
                .hasSize(1);
        assertThat(page.select("label[for=show-edits]").text()).isEqualTo("显示校改 2 处");
    }

    @Test
    void aPageWithoutCertainEditsHasNoSwitch() {
        assertThat(page(titled("甲文").says("一字未改。")).select("#show-edits, .notes"))
                .isEmpty();
    }

    @Test
    void oneRuleInOneBlockIsOneNote() {
        Document page = page(titled("甲文")
                .says(Rule.GLOSS_PINYIN, Certainty.SURE, "渡口重现[(xiàn)>]昔日景[(jǐng)>]象，再现[(xiàn)>]。")
                .says(Rule.GLOSS_PINYIN, Certainty.SURE, "发[(fā)>]船。"));
        assertThat(page.select(".notes.sure li")).hasSize(2);
        assertThat(page.select(".text p:contains(渡口) del a").eachAttr("href")).containsExactly("#e1", "#e1", "#e1");
        Element note = page.expectFirst("#e1");
        assertThat(note.text()).contains("删去夹注的拼音", "现(xiàn) ×2", "景(jǐng)", "第 1 段");
        assertThat(note.select(".back").attr("href"))
                .isEqualTo("#" + page.expectFirst(".text .block").id());
    }

    @Test
    void aConjectureIsAlwaysMarkedAndLeadsToItsNoteAndBack() {
        Document page = page(titled("甲文").says(Rule.GLOSS_SHIFTED, Certainty.LIKELY, "勇[?lián)姑>担]使命。"));
        Element mark = page.expectFirst(".text a.conj");
        assertThat(mark.text()).isEqualTo("担");
        assertThat(mark.attr("title")).isEqualTo("推测。采集时作“?lián)姑”");
        Element note = page.expectFirst(mark.attr("href"));
        assertThat(note.text()).contains("推测", "?lián)姑 → 担");
        assertThat(note.select(".back").attr("href")).isEqualTo("#" + mark.id());
        assertThat(page.select("#show-edits")).isEmpty();
    }

    @Test
    void somethingTakenOutByConjectureLeavesASign() {
        Document page = page(titled("甲文").says(Rule.NOISE_PICTOGRAPH, Certainty.LIKELY, "老街[🌸>]迎客。"));
        assertThat(page.select(".text a.conj.gap").eachAttr("title")).containsExactly("推测。采集时作“🌸”");
        assertThat(visible(page.expectFirst(".text p"))).isEqualTo("老街迎客。");
    }

    @Test
    void aDoubtfulPlaceKeepsTheCapturedTextAndIsFlagged() {
        Document page = page(titled("甲文").says(Rule.TEXT_LOST, Certainty.UNSURE, "在[锟斤拷>锟斤拷]举行。"));
        assertThat(page.select(".text a.flagged").text()).isEqualTo("锟斤拷");
        assertThat(page.select(".text del")).isEmpty();
        assertThat(page.expectFirst(".history p").text()).isEqualTo("整理时未改动文字。 另有 1 处存疑，照采集时的样子保留。");
    }

    @Test
    void aMarkReachesAcrossEmphasisAndMakesNoLinkInsideALink() {
        Document page = page(titled("甲文")
                .with(
                        Rule.GLOSS_SHIFTED,
                        Certainty.LIKELY,
                        "见[乙丙>甲乙丙丁]文。",
                        text -> new Block.Paragraph(List.of(
                                new Inline.Text("见甲"),
                                new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text("乙"))),
                                new Inline.Link("https://example.org/", List.of(new Inline.Text("丙丁文"))),
                                new Inline.Text("。")))));
        assertThat(page.select(".text .conj").eachText()).containsExactly("甲", "乙", "丙丁");
        assertThat(page.select(".text strong > a.conj").text()).isEqualTo("乙");
        assertThat(page.select(".text a a")).isEmpty();
        assertThat(page.select(".text a[href^=https] > span.conj").text()).isEqualTo("丙丁");
        assertThat(page.select(".text del")).hasSize(1);
        assertThat(page.select(".text [id^=c]")).hasSize(1);
    }

    @Test
    void marksStandWhereTheyBelongInListsAndTables() {
        Document page = page(titled("甲文")
                .with(Rule.CURATOR_CORRECTION, Certainty.SURE, "甲\n乙[误>正]\n丙", text -> {
                    List<String> lines = text.lines().toList();
                    return new Block.Listing(
                            false,
                            lines.stream()
                                    .map(line -> List.<Block>of(Block.Paragraph.of(line)))
                                    .toList());
                })
                .with(
                        Rule.CURATOR_CORRECTION,
                        Certainty.SURE,
                        "乡镇\t户数\n[误>正]村\t七",
                        text -> new Block.Table(
                                Optional.empty(),
                                text.lines()
                                        .map(row -> Arrays.stream(row.split("\t"))
                                                .map(cell ->
                                                        new Block.Cell(false, 1, 1, List.of(new Inline.Text(cell))))
                                                .toList())
                                        .toList())));
        assertThat(page.select("li:contains(乙) .ed").text()).isEqualTo("正");
        assertThat(page.select("td:contains(村) .ed").text()).isEqualTo("正");
        assertThat(page.select("td:contains(村) del").text()).isEqualTo("误");
    }

    @Test
    void thousandsOfGlossesKeepThePageReadable() {
        SampleDocument bare = titled("甲文");
        SampleDocument glossed = titled("甲文");
        for (int i = 0; i < 300; i++) {
            bare.says("第" + i + "段" + "发展".repeat(40));
            glossed.says(Rule.GLOSS_PINYIN, Certainty.SURE, "第" + i + "段" + "发[(fā)>]展".repeat(40));
        }
        SampleSite plain = SampleSite.of(folder, bare.stored());
        int before = plain.page(plain.render(), "甲文").length();
        SampleSite marked = SampleSite.of(folder, glossed.stored());
        String page = marked.page(marked.render(), "甲文");
        assertThat(page.length()).as("12,000 edits, a plain page of " + before).isLessThan(before + 350_000);
        assertThat(page).contains("另有").contains("显示校改");
        Document parsed = Jsoup.parse(page);
        Set<String> notes = new TreeSet<>(parsed.select(".notes li").eachAttr("id"));
        assertThat(parsed.select(".text del a").eachAttr("href"))
                .hasSizeBetween(1_000, 3_000)
                .allMatch(href -> notes.contains(href.substring(1)));
    }

    @Test
    void theComparisonSetsWhatWasCapturedBesideWhatIsRead() {
        Document page = comparison(titled("甲文")
                .without(Rule.FURNITURE_SHARE, "分享到：微信")
                .says(Rule.GLOSS_PINYIN, Certainty.SURE, "渡口重现[(xiàn)>]。")
                .says(Rule.GLOSS_SHIFTED, Certainty.LIKELY, "勇[?lián)姑>担]使命。"));
        assertThat(page.select(".was p").eachText()).containsExactly("甲文", "分享到：微信", "渡口重现(xiàn)。", "勇?lián)姑使命。");
        assertThat(page.select(".was del").eachText()).containsExactly("(xiàn)", "?lián)姑");
        assertThat(page.select(".now").eachText()).containsExactly("甲文", "渡口重现。", "勇担使命。");
        assertThat(page.select(".now ins.conj").text()).isEqualTo("担");
        assertThat(page.select(".out .why").text()).isEqualTo("未收入正文：分享按钮");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }
}
