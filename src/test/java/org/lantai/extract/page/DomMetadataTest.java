package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.Metadata;
import org.lantai.model.PartialDate;

/** What pages say of themselves is believed only as far as it is plausible. */
class DomMetadataTest {
    private static final String HEADLINE = "青禾县部署汛期河道清淤工作";

    private static final String TEXT = "<p>　　青禾县水利局昨日召开会议，部署今年汛期河道清淤工作，要求各乡镇在六月底前完成辖区内沟渠的疏浚。</p>"
            + "<p>　　会议指出，去年入汛以来全县累计降雨八百余毫米，部分低洼地段出现积水，群众出行受到影响。</p>";

    private final DomExtractor extractor = new DomExtractor();

    private Metadata read(String title, String head, String body, String url, String captured) {
        String page = "<html><head><title>" + title + "</title>" + head + "</head><body>" + body + "</body></html>";
        return extractor.extract(page, url, PartialDate.parse(captured)).metadata();
    }

    private Metadata line(String line) {
        return read(HEADLINE, "", "<h1>" + HEADLINE + "</h1><div>" + line + "</div><div>" + TEXT + "</div>", "", "");
    }

    private static Optional<String> date(Metadata metadata) {
        return metadata.date().map(PartialDate::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "更新时间：2023-08-09 发布时间：2023-07-02, 2023-07-02",
        "編輯於 2023-08-09　發佈於 2023-07-02, 2023-07-02",
        "更新时间：2023-08-09, 2023-08-09"
    })
    void publicationGoesBeforeModification(String line, String date) {
        assertThat(date(line(line))).contains(date);
    }

    @Test
    void theTitleAmongTheKeywordsIsNone() {
        String title = "停航以后，渡船去哪儿了？";
        String body = "<h1>" + title + "</h1>" + TEXT;

        assertThat(read(title, "<meta name=keywords content='" + title + "'>", body, "", "")
                        .keywords())
                .isEmpty();
        assertThat(read(title, "<meta name=keywords content='停航以后，渡船'>", body, "", "")
                        .keywords())
                .containsExactly("停航以后", "渡船");
    }

    @Test
    void aDayWithoutItsYearNeedsTheCapture() {
        String body = "<h1>" + HEADLINE + "</h1><div>07-02 10:20</div><div>" + TEXT + "</div>";

        assertThat(date(read(HEADLINE, "", body, "", "2023-08-02"))).contains("2023-07-02T10:20");
        assertThat(date(read(HEADLINE, "", body, "", ""))).isEmpty();
    }

    @Test
    void orAnotherDateOfThePage() {
        String body = "<h1>" + HEADLINE + "</h1><div>发布时间：10-08 12:00</div><div>" + TEXT + "</div>";
        String changed = "<meta itemprop=dateUpdate content='2019-10-08 12:00:57'>";

        assertThat(date(read(HEADLINE, changed, body, "", "2021-01-01"))).contains("2019-10-08T12:00");
    }

    @ParameterizedTest
    @CsvSource({
        "http://news.qinghe.example/2023/0702/c17-1.html, 2023-07-02",
        "http://news.qinghe.example/202307/t20230702_123.html, 2023-07-02",
        "http://news.qinghe.example/html/2023-07/02/nw.htm, 2023-07-02"
    })
    void theAddressSaysTheDayWhereNothingElseDoes(String url, String date) {
        String body = "<h1>" + HEADLINE + "</h1><div>" + TEXT + "</div>";
        Metadata read = read(HEADLINE, "", body, url, "");

        assertThat(date(read)).contains(date);
        assertThat(read.foundIn()).containsEntry("date", "address");
        assertThat(date(read(HEADLINE, "<meta name=PubDate content='2023-07-01'>", body, url, "")))
                .contains("2023-07-01");
    }

    @ParameterizedTest
    @CsvSource({
        "http://news.qinghe.example/a/120230702123.html",
        "http://news.qinghe.example/a.html?t=20230702",
        "http://news.qinghe.example/2023/1302/a.html"
    })
    void otherFiguresInAnAddressAreNoDay(String url) {
        assertThat(date(read(HEADLINE, "", "<h1>" + HEADLINE + "</h1><div>" + TEXT + "</div>", url, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "serverTime={'time':'2026-11-29 12:00:00'}",
        "cfg={createTime:'2014-01-01 00:00:00'}",
        "s_advert={'time':'2019-12-29 22:31:02'}",
        "rec=[{title:'云溪柿子熟了请来采摘'|publishTime:'2019-12-29 22:31:02'}]"
    })
    void noTimeOfAnotherThingInAScript(String script) {
        String body = "<h1>" + HEADLINE + "</h1>" + TEXT + "<script>var " + script.replace('|', ',') + "</script>";

        assertThat(date(read(HEADLINE, "", body, "", ""))).isEmpty();
    }

    @Test
    void theTimeOfTheArticleInAScriptIsBelieved() {
        String script =
                "<script>var data={\"title\":\"" + HEADLINE + "\",\"createTime\":\"2023-07-02 10:20:00\"}</script>";

        assertThat(date(read(HEADLINE, "", "<h1>" + HEADLINE + "</h1>" + TEXT + script, "", "")))
                .contains("2023-07-02T10:20:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-02 打印, ''",
        "2023-07-02 星期日, ''",
        "2023-07-02 农历五月十五, ''",
        "2023-07-02 来源：http://www.qinghe.example/, ''",
        "2023-07-02 来源：《青禾日报》（, 青禾日报",
        "《青禾日报》（2023年07月02日 　第 04 版）, 青禾日报",
        "2023-07-02 作者：青禾日报, 青禾日报"
    })
    void aSourceIsAName(String line, String source) {
        Metadata read = line(line);

        assertThat(date(read)).contains("2023-07-02");
        assertThat(read.source().orElse("")).isEqualTo(source);
        assertThat(read.authors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "本报记者 周远山 林小河<span>《青禾日报》（2023年07月02日 　第 04 版）</span> # 周远山,林小河",
                "記者王小明／台北報導 2023年07月20日 10:20 # 王小明",
                "2023-07-20 ｜ 王小明、李大華／台北報導 # 王小明,李大華",
                "作者：周远山，青禾大学水利工程研究中心特约研究员 # 周远山",
                "作者：研究员徐占忱 返回首页 # 徐占忱"
            })
    void authorsAreWithoutWhatTheyAre(String line, String authors) {
        assertThat(line(line).authors()).containsExactly(authors.split(","));
    }

    @Test
    void anOrganisationOfJsonLdIsNoAuthor() {
        String data = "<script type='application/ld+json'>{'author':[{'@type':'Organization','name':'青禾生活'},"
                + "{'@type':'Person','name':'周远山'},{'@type':'Person','name':'admin'}]}</script>";
        Metadata read = read(
                HEADLINE,
                data.replace("'", "\"").replace("\"application/ld+json\"", "'application/ld+json'"),
                "<h1>" + HEADLINE + "</h1>" + TEXT,
                "",
                "");

        assertThat(read.authors()).containsExactly("周远山");
    }

    @Test
    void theNameOfASiteIsNoHeadline() {
        String logo = "<h1>青禾邦 QH</h1><h1><a href='/'>某某的家</a></h1>";
        Metadata read = read("溪畔赏枫 @ 某某的家 :: 青禾邦 QH ::", "", logo + "<h2>溪畔赏枫</h2>" + TEXT, "", "");

        assertThat(read.title()).contains("溪畔赏枫");
    }

    @Test
    void theHeadingAboveTheTextIsWhereTheTitleNamesTheSiteOnly() {
        String body = "<div id=header><h1>青禾生活</h1></div><h2>" + HEADLINE + "</h2><i>2023-07-02</i>" + TEXT;

        assertThat(read("青禾生活", "", body, "", "").title()).contains(HEADLINE);
    }

    @Test
    void headlineAndDateInNeighbouringSpansAreTwoThings() {
        Metadata read =
                read(HEADLINE, "", "<span>" + HEADLINE + "</span><span>2021-3-5</span><div>" + TEXT + "</div>", "", "");

        assertThat(read.title()).contains(HEADLINE);
        assertThat(date(read)).contains("2021-03-05");
    }

    @ParameterizedTest
    @CsvSource({"青禾县部署汛期河道清淤工作_青禾网", "青禾县部署汛期河道清淤工作 青禾县部署汛期河道清淤工作"})
    void aPrintedHeadlineIsCutToItself(String printed) {
        assertThat(read(HEADLINE + "_青禾网", "", "<h1>" + printed + "</h1>" + TEXT, "", "")
                        .title())
                .contains(HEADLINE);
    }

    @Test
    void linesAboveAndBelowTheHeadlineAreItsOwn() {
        String body = "<div><h3>今年投入一千二百万元</h3><h1>" + HEADLINE + "</h1><h2>六月底前完成疏浚</h2></div>" + TEXT;

        assertThat(read(HEADLINE, "", body, "", "").subtitle()).contains("今年投入一千二百万元　六月底前完成疏浚");
    }

    @Test
    void theFirstOfSeveralSectionsIsNoSubtitle() {
        String body = "<div><h1>" + HEADLINE + "</h1><h2>工作的背景</h2>" + TEXT + "<h2>工作的安排</h2>" + TEXT + "</div>";

        assertThat(read(HEADLINE, "", body, "", "").subtitle()).isEmpty();
    }

    @Test
    void tablesOfDisclosureAreMetadata() {
        String table = "<table><tr><td>索引号</td><td>00014-02/2024-00003</td><td>发文机关</td><td>青禾县政府办公室</td></tr>"
                + "<tr><td>成文日期</td><td>2024年03月01日</td><td>发布日期</td><td>2024年03月05日</td></tr>"
                + "<tr><td>发文字号</td><td>青政办发〔2024〕3号</td><td>有效性</td><td>有效</td></tr></table>";
        Metadata read = read(
                HEADLINE, "", table + "<h1>" + HEADLINE + "</h1>" + TEXT + "<p>青禾县政府办公室</p><p>2024年3月1日</p>", "", "");

        assertThat(date(read)).contains("2024-03-05");
        assertThat(read.source()).contains("青禾县政府办公室");
        assertThat(read.official().documentNumber()).contains("青政办发〔2024〕3号");
        assertThat(read.official().indexNumber()).contains("00014-02/2024-00003");
        assertThat(read.official().validity()).contains("有效");
        assertThat(read.foundIn()).containsEntry("documentNumber", "printed");
    }

    @Test
    void theNumberBelowTheHeadlineAndTheSignatureBelowTheText() {
        String body = "<h1>" + HEADLINE + "</h1><p>青统发〔2024〕3号</p><div>" + TEXT
                + "<p align=right>青禾县统计局</p><p align=right>2024年3月1日</p></div>";
        Metadata read = read(HEADLINE + "-青禾县人民政府门户网站", "", body, "", "");

        assertThat(read.official().documentNumber()).contains("青统发〔2024〕3号");
        assertThat(read.source()).contains("青禾县统计局");
        assertThat(date(read)).contains("2024-03-01");
    }
}
