package org.lantai.extract.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.extract.Extractor;
import org.lantai.extract.Pages;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.PageFormat;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

class FurnitureSurveyTest {
    private static final String SLOGAN = "青禾在线·看见每一条溪流";
    private static final List<String> VILLAGES = List.of("石磨", "南浦", "鹭渡", "青石", "茶园", "竹坞", "白沙", "柳湾", "枫桥", "杏坪");
    private static final List<String> WORK = List.of(
            "修水渠的师傅说，渠底要先夯实再铺卵石，来年汛期才不会塌。",
            "编竹器的老人把篾条泡在溪水里，隔夜再剖成四层，薄得透光。",
            "小学的操场铺上了新草，孩子们放学也不肯走，要踢到天黑。",
            "合作社把茶叶装进纸盒寄往外省，每一盒都夹着采茶人的名字。",
            "渡口的船两年前停了，摆渡人如今在桥头卖豆腐，生意不坏。",
            "图书室的书是邻县捐来的，最旧的一本印在六十年前，还没散页。",
            "医生每月上山两回，背着药箱走半天的路，先看最远的那一户。",
            "晒谷场边立起了戏台，正月里请来的班子唱了三天，天天满座。",
            "守林人记了三十年的雨，本子摞起来比他的小孙子还高一头。",
            "磨坊的水轮修好了，吱呀声又传过半个村子，老人说睡得踏实。");

    private final Extractor extractor = new Extractor();

    @Test
    void learnsALineThatStandsOnManyPagesOfAHost() {
        Article article = cleaned(6, SLOGAN, "");

        assertThat(texts(article)).hasSize(3).doesNotContain(SLOGAN);
        assertThat(article.omissions()).contains(new Omission(Rule.FURNITURE_RECURRING, SLOGAN));
    }

    @Test
    void learnsFromPagesThatNameTheirHostInACanonicalAddress() {
        List<RepairedPage> pages = IntStream.range(0, 6)
                .mapToObj(i -> Pages.of(
                        PageFormat.HTML,
                        "<head><link rel=\"canonical\" href=\"http://www.qinghe.example/" + i + "\"></head>"
                                + html(VILLAGES.get(i), SLOGAN, text(i), "")))
                .toList();

        assertThat(texts(cleaned(pages))).doesNotContain(SLOGAN);
    }

    @Test
    void learnsNothingFromTooFewPages() {
        assertThat(texts(cleaned(2, SLOGAN, ""))).contains(SLOGAN);
    }

    @Test
    void countsWitnessesOfOneArticleOnce() {
        List<RepairedPage> witnesses = IntStream.range(0, 8)
                .mapToObj(i -> page(i, html("石磨村纪事" + "（图）".repeat(i % 2), SLOGAN, text(0), "")))
                .toList();

        assertThat(texts(cleaned(witnesses))).contains(SLOGAN);
    }

    @Test
    void doesNotMixHosts() {
        List<RepairedPage> pages = IntStream.range(0, 8)
                .mapToObj(i -> Pages.at("http://h" + i + ".example/1", html(VILLAGES.get(i), SLOGAN, text(i), "")))
                .toList();

        assertThat(learn(pages)).isEqualTo(HostFurniture.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "特此公告。",
                "特此公告",
                "青禾县人民政府",
                "青禾县水利局（章）",
                "何松年",
                "——何松年",
                "谢谢大家！",
                "二〇二一年三月",
                "附件：材料清单",
                "联系电话：0000-1234567",
                "本办法自发布之日起施行。",
                "本公告未尽事宜，以县政府公布的为准。",
                "（此件公开发布）",
            })
    void keepsHowTextsOfOneKindEnd(String ending) {
        assertThat(texts(cleaned(8, "", ending))).contains(ending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各乡镇人民政府，县政府各部门：",
                "一、总体情况",
                "第一章 总则",
                "编者按",
                "根据《青禾县村务公开办法》，现将本村上年度村务公开情况报告如下。",
                "本报告可从县政府网站下载，如有疑问请与村委会联系。",
            })
    void keepsHowTextsOfOneKindBegin(String beginning) {
        assertThat(texts(cleaned(8, beginning, ""))).contains(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾在线 微观青禾", "欢迎广大读者踊跃投稿。", "歡迎廣大讀者踴躍投稿。", "青禾县融媒出品"})
    void leavesOutWhatASiteSetsBehindItsTexts(String line) {
        assertThat(texts(cleaned(8, "", line))).hasSize(3);
    }

    @Test
    void keepsAnyOtherLineBetweenParagraphsOfTheText() {
        List<RepairedPage> pages = pages(8, i -> amid(text(i), "唱起来吧 水车"));

        assertThat(texts(cleaned(pages))).contains("唱起来吧 水车");
    }

    @Test
    void leavesPromptsOutWhereverTheyStand() {
        List<RepairedPage> pages = pages(8, i -> amid(text(i), "好看的都在青禾微信群"));

        assertThat(texts(cleaned(pages))).hasSize(3);
    }

    @Test
    void keepsAPageThatIsNothingButWhatRecurs() {
        HostFurniture learned = learn(pages(8, i -> text(i) + "<p>" + SLOGAN + "</p>"));
        Extraction bare = new Extraction(Metadata.NONE, List.of(Block.Paragraph.of(SLOGAN)), List.of());

        assertThat(new PruneRecurring().prune(bare, Host.named("qinghe.example"), learned))
                .isEqualTo(bare);
    }

    @Property(tries = 40)
    void learnsTheSameInAnyOrder(@ForAll @IntRange(min = 1, max = 10) int pages, @ForAll Random random) {
        List<RepairedPage> captures = new ArrayList<>(pages(pages, i -> text(i % 7) + "<p>" + SLOGAN + "</p>"));
        HostFurniture learned = learn(captures);
        Collections.shuffle(captures, random);

        assertThat(learn(captures)).isEqualTo(learned);
        assertThat(learned.isEmpty()).isEqualTo(pages < FurnitureSurvey.FEWEST);
    }

    /** In the article that is headed by what others ask for, the rest of that line asks for nothing. */
    @Test
    void learnsWhatALineIsFromMostArticlesInAnyOrder() {
        String prompt = "更多精彩请关注云溪发布";
        List<RepairedPage> pages = new ArrayList<>(pages(7, i -> amid(text(i), prompt)));
        pages.add(page(7, html("请关注云溪发布", "", amid(text(7), prompt), "")));
        List<RepairedPage> reversed = new ArrayList<>(pages);
        Collections.reverse(reversed);

        assertThat(learn(reversed)).isEqualTo(learn(pages));
        assertThat(texts(cleaned(pages))).doesNotContain(prompt);
    }

    /** A line that belongs to the text in one article has no words to show there. */
    @Test
    void showsALineAsItReadsOnOneOfThePages() {
        List<RepairedPage> pages = new ArrayList<>(pages(7, i -> text(i) + "<p>" + SLOGAN + "</p>"));
        pages.add(page(7, html(VILLAGES.get(7) + "村纪事", "", text(7) + "<h3>" + SLOGAN + "</h3>", "")));

        assertThat(learn(pages).lines(Host.named("qinghe.example")).list())
                .extracting(HostLines.Line::example, HostLines.Line::articles)
                .containsExactly(tuple(SLOGAN, 8));
    }

    private Article cleaned(int count, String before, String behind) {
        return cleaned(IntStream.range(0, count)
                .mapToObj(i -> page(i, html(VILLAGES.get(i) + "村纪事", before, text(i), behind)))
                .toList());
    }

    /** The first page, cleaned with what all of them tell. */
    private Article cleaned(List<RepairedPage> pages) {
        return new Extractor(learn(pages)).extract(pages.get(0));
    }

    private HostFurniture learn(List<RepairedPage> pages) {
        FurnitureSurvey survey = new FurnitureSurvey();
        pages.forEach(p -> Host.of(p.capture()).ifPresent(host -> survey.add(host, extractor.extract(p))));
        return survey.learn();
    }

    private static List<RepairedPage> pages(int count, IntFunction<String> body) {
        return IntStream.range(0, count)
                .mapToObj(i -> page(i, html(VILLAGES.get(i) + "村纪事", "", body.apply(i), "")))
                .toList();
    }

    private static RepairedPage page(int number, String html) {
        return Pages.at("https://www.qinghe.example/a/" + number + ".html", html);
    }

    private static String html(String title, String before, String text, String behind) {
        return "<body><h1>" + title + "</h1><div><p>" + before + "</p>" + text + "<p>" + behind + "</p></div></body>";
    }

    /** The text with a line behind its first paragraph. */
    private static String amid(String text, String line) {
        return text.replaceFirst("</p>", "</p><p>" + line + "</p>");
    }

    /** Three paragraphs that no two villages share. */
    private static String text(int i) {
        String village = VILLAGES.get(i % VILLAGES.size());
        return IntStream.range(0, 3)
                .mapToObj(k ->
                        "<p>" + village + "村" + (k + 1) + "组的事要从去年说起。" + WORK.get((i + 3 * k) % WORK.size()) + "</p>")
                .reduce("", String::concat);
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(Block::text).toList();
    }
}
