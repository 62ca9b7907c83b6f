package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Block;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/** What is taken for the text of pages on which that is short, beside other articles, or in several pieces. */
class ArticleSearchTest {
    private static final String TITLE = "石桥镇管网改造昨天完工";
    private static final String TEXT = "<p>石桥镇自来水管网改造工程昨天通水，镇区两千三百户居民用上了新管网，旧管停用。</p>";
    private static final String STORY = "<p>那年冬天，她背着一口箱子坐上了开往北方的火车，同行的人都不知道她要去哪里。</p>".repeat(4);
    private static final String LINKS = "<ul><li><a href=1>一碗荞麦面</a></li><li><a href=2>柳荫渡的船歌</a></li></ul>";
    private static final String BLURB = "<div><p>岚江文艺面向全市文学爱好者，欢迎投稿，来稿请寄编辑部，谢绝一稿多投。</p></div>";

    @Test
    void threeTeasersBelowATextAreOthersAndTwoAreNot() {
        assertThat(text(TITLE, TEXT + "<ul>" + cards(3, 8, 20) + "</ul>")).doesNotContain("号村子");
        assertThat(text(TITLE, TEXT + "<ul>" + cards(2, 8, 20) + "</ul>")).contains("号村子");
    }

    @Test
    void teasersHaveLinksAsLongAsHeadlinesAndPostsTheNamesOfTheirWriters() {
        assertThat(text(TITLE, TEXT + "<ul>" + cards(3, 7, 20) + "</ul>")).contains("号村子");
    }

    @Test
    void aTeaserIsNoLongerThanATeaser() {
        assertThat(text(TITLE, TEXT + "<ul>" + cards(3, 8, 150) + "</ul>")).doesNotContain("号村子");
        assertThat(text(TITLE, TEXT + "<ul>" + cards(3, 8, 151) + "</ul>")).contains("号村子");
    }

    @Test
    void teasersAreTheTextOfAPageThatHasNothingElse() {
        assertThat(text("各村近况汇总", "<ul>" + cards(5, 8, 20) + "</ul>")).contains("号村子");
    }

    @Test
    void whatIsLeftOutOfTheTextIsTold() {
        assertThat(extract(TITLE, "<div class=article>" + TEXT.repeat(2) + "<ul>" + cards(3, 8, 20) + "</ul></div>")
                        .omissions())
                .extracting(Omission::rule)
                .contains(Rule.RELATED);
    }

    @Test
    void aLongerArticleUnderAHeadlineOfItsOwnIsAnother() {
        assertThat(text(TITLE, "<div>" + TEXT + "</div><div><h1>一口箱子</h1>" + STORY + "</div>"))
                .contains("两千三百户")
                .doesNotContain("火车");
    }

    @Test
    void sectionsUnderHeadingsOfTheSameRankStay() {
        assertThat(text(TITLE, "<div>" + TEXT + "</div><div><h1>管网的来历</h1>" + TEXT + STORY + "</div>"))
                .contains("火车");
    }

    @Test
    void sentencesAboutTheHeadlineGoBeforeMoreThatAreNot() {
        assertThat(text(TITLE, "<div>" + TEXT + "</div>" + LINKS.repeat(9) + "<div>" + STORY + "</div>"))
                .contains("两千三百户")
                .doesNotContain("火车");
    }

    @Test
    void aFewLinesBelowTheHeadlineGoBeforeWhatTheSiteSaysOfItself() {
        assertThat(text("停水通知", "<div>明晨停水</div>" + LINKS + BLURB)).isEqualTo("明晨停水");
    }

    @Test
    void oneLineIsNotEnoughAgainstAnArticle() {
        String oneLine = "<div>加入收藏夹</div>" + LINKS + "<div>" + STORY + "</div>";

        assertThat(text("春天的第一班渡船", oneLine)).contains("火车");
        assertThat(text("春天的第一班渡船", "<div>一班<br>两班<br>三班</div>" + LINKS + "<div>" + STORY + "</div>"))
                .startsWith("一班");
    }

    @Test
    void threeShortLinesBesideAnArticleAreOfItAndTwoMayBeButtons() {
        assertThat(text(TITLE, "<div>" + TEXT + "</div><div><p>骆川</p><p>田秋生</p><p>何采薇</p></div>"))
                .contains("何采薇");
        assertThat(text(TITLE, "<div>" + TEXT.repeat(2) + "</div><div><p>骆川</p><p>田秋生</p></div>"))
                .doesNotContain("田秋生");
    }

    @Test
    void furnitureBesideAnArticleIsNotOfIt() {
        assertThat(text(TITLE, "<div>" + TEXT.repeat(2) + "</div><div><p>骆川</p><p>田秋生</p><p>扫一扫</p></div>"))
                .doesNotContain("田秋生");
    }

    @Test
    void aTableAndWhatFollowsItAreOfTheArticle() {
        String table = "<table><tr><td>禾山<td>81.5</tr><tr><td>柳荫<td>77.0</tr></table>";

        assertThat(text(TITLE, "<div>" + TEXT + "</div>" + table + "<p>以上由水文站提供，特此通报。</p>" + LINKS))
                .contains("77.0", "特此通报")
                .doesNotContain("荞麦面");
    }

    @Test
    void aListOfItsContentsDoesNotPartAText() {
        String contents = "<div><b>目录</b><ul>" + "<li><a href='#1'>管网的来历和历次改造</a>".repeat(6) + "</ul></div>";
        String summary = "<div><p>管网是石桥镇的供水设施，建于六十年前，原来的管道是铸铁的。</p></div>";

        assertThat(text(TITLE, summary + contents + "<div>" + TEXT.repeat(3) + "</div>"))
                .contains("六十年前", "两千三百户")
                .doesNotContain("目录");
        assertThat(text(TITLE, summary + contents.replace("#", "") + "<div>" + TEXT.repeat(3) + "</div>"))
                .doesNotContain("六十年前");
    }

    @Test
    void anAdvertisementBetweenParagraphsGoesByItsMark() {
        String advertisement = "<p><a href='http://a.example/'><i>广告</i><span>新品手表，买一送一，今日下单！</span></a></p>";

        assertThat(text(TITLE, TEXT + advertisement + TEXT)).doesNotContain("买一送一");
        assertThat(text(TITLE, TEXT + advertisement.replace("广告", "图表") + TEXT)).contains("买一送一");
    }

    @Test
    void aTextWithoutAWordOfTheHeadlineIsDoubtful() {
        assertThat(extract(TITLE, "<div>" + STORY + "</div>").doubtful()).isTrue();
        assertThat(extract(TITLE, "<div>" + TEXT + STORY + "</div>").doubtful()).isFalse();
    }

    private static String text(String title, String body) {
        return Block.text(extract(title, body).blocks());
    }

    private static Extraction extract(String title, String body) {
        String html = "<html><head><title>" + title + "</title></head><body><div><h1>" + title + "</h1>" + body
                + "</div></body></html>";
        return new DomExtractor().extract(html, "");
    }

    /** Boxes with a linked headline and a teaser, each of so many characters. */
    private static String cards(int number, int headline, int teaser) {
        List<String> cards = IntStream.range(0, number)
                .mapToObj(i -> "<li><a href='/n/" + i + "'>" + "桥".repeat(headline) + "</a><p>号村子，"
                        + "渡".repeat(teaser - 3) + "</p></li>")
                .toList();
        return cards.stream().collect(Collectors.joining());
    }
}
