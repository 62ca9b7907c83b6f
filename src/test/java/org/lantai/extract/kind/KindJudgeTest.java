package org.lantai.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.extract.Extractor;
import org.lantai.extract.Pages;
import org.lantai.model.Article;
import org.lantai.model.PageFormat;
import org.lantai.model.PageKind;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;

class KindJudgeTest {
    private static final String HEADLINES = "白石县部署秋粮收购工作 云溪桥加固工程通过验收 县图书馆延长夏季开放时间 老街改造工程征求意见 青禾镇举办首届稻花节";

    private static final String PROSE = "<p>去年入汛以来全县累计降雨八百余毫米，部分低洼地段出现积水，群众出行受到影响。</p><p>今年将重点整治两条河道，并新建三座小型泵站。</p>";

    private static Article html(String title, String body) {
        return new Extractor()
                .extract(Pages.of(PageFormat.HTML, "<title>" + title + "</title><body>" + body + "</body>"));
    }

    private static PageKind kind(String title, String body) {
        return html(title, body).kind();
    }

    /** A list of so many headlines, each in a pattern with its number and itself. */
    private static String list(int size, String pattern) {
        String[] headlines = HEADLINES.split(" ");
        return Stream.iterate(0, i -> i + 1)
                .limit(size)
                .map(i -> pattern.formatted(i, headlines[i % headlines.length]))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>该内容已被发布者删除</h2>",
                "<p>抱歉，指定的主题不存在或已被删除或正在被审核</p><a href='/'>返回</a>",
                "<h1>很抱歉，找不到您要的網頁</h1><p>您所查詢的網頁可能已經移除、更名或暫時無法使用。</p>",
                "<h2>环境异常</h2><p>当前环境异常，完成验证后即可继续访问。</p>",
                "<p>您需要登录后才可以查看</p>",
                "<h1>系统维护中</h1><p>网站正在升级维护，请稍后访问。</p>",
                "<h1>404 Not Found</h1><hr>nginx/1.18.0",
                "<h1>白石县部署秋粮收购工作</h1><div>该文章已被删除</div>",
                "<h1>404</h1>",
                "<noscript>请启用 JavaScript，否则应用无法正常运行。</noscript><div id='app'></div>",
            })
    void whatSaysThatThereIsNoTextIsAnErrorPage(String body) {
        assertThat(kind("", body)).isEqualTo(PageKind.ERROR);
    }

    @Test
    void anErrorPageIsOneBelowAListOfOtherTextsToo() {
        String hot = "<ul>" + list(9, "<li><a href='/%d'>%s</a></li>") + "</ul>";

        assertThat(kind("白石在线", "<h2>您访问的页面不存在</h2>" + hot)).isEqualTo(PageKind.ERROR);
    }

    @Test
    void anErrorPageIsToldAsAWarningThatQuotesIt() {
        Article article = html("提示信息", "<p>您访问的页面不存在</p>");

        assertThat(article.problems())
                .extracting(Problem::severity, Problem::kind, Problem::message)
                .containsExactly(tuple(
                        Severity.WARNING, ProblemKind.PAGE_ERROR, "The page holds no text; it says “您访问的页面不存在”."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>“该内容已被发布者删除”：消失的文章</h1><p>该内容已被发布者删除。</p>" + PROSE,
                "<h1>404，一代人的记忆</h1><p>每个上网的人都见过它。页面不存在，链接失效，论坛关闭。二十年里我记下了三百多个再也打不开的地址。</p>",
                "<h1>404</h1><p>您访问的页面不存在<br>就像那年夏天的站台<br>铁轨还在原地发烫<br>火车却再也没有开来<br>我刷新了一百次窗口</p>",
                "<h1>关于关闭网站的公告</h1><p>因业务调整，本站将于2019年6月30日停止服务，届时网站将无法访问，请及时备份。</p>",
                "<h1>通知</h1><div class='content'><p>今日停水</p></div>",
                "<h1>先进个人名单</h1><ul><li><a href='/1'>周远山</a><li><a href='/2'>林小河</a><li><a href='/3'>王大田</a>"
                        + "<li><a href='/4'>李春生</a><li><a href='/5'>陈玉兰</a></ul>",
                "<div>您还没有登录，请先登录</div><h1>白石县部署河道清淤</h1>" + PROSE + "<p>登录后查看全文</p>",
                "<h1>提示</h1><p>今晚停电</p>",
                "<h1>云溪晚眺</h1><p>白石滩头雨初收，<br>云溪桥下水悠悠。<br>隔岸谁家炊烟起，<br>一犁春色上渔舟。</p>",
            })
    void anArticleIsOneWhateverItIsAbout(String body) {
        Article article = html("", body);

        assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
        // That a text is short is always told.
        assertThat(article.problems()).extracting(Problem::kind).allMatch(ProblemKind.EXTRACT_EMPTY::equals);
    }

    @Test
    void adviceInFourUnknownClausesIsAText() {
        assertThat(kind("", "<p>页面不存在</p><p>甲乙丙<br>丁戊己<br>庚辛壬</p>")).isEqualTo(PageKind.ERROR);
        assertThat(kind("", "<p>页面不存在</p><p>甲乙丙<br>丁戊己<br>庚辛壬<br>癸子丑</p>")).isEqualTo(PageKind.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul>%s</ul>:<li><a href='/%d'>%s</a><span>2023-07-01</span></li>",
                "<table>%s</table>:<tr><td><a href='/%d'>%s</a></td><td>[2023-07-01]</td></tr>",
                "%s:<div class='item'><h3><a href='/%d'>%s</a></h3><p>昨日上午，有关部门召开会议，对下一阶段的工作作出安排……</p></div>",
                "%s:<a class='card' href='/%d'><h3>%s</h3><p>昨日上午，有关部门召开会议，作出安排……</p></a>",
                "<div>%s</div>:<a href='/%d'>%s</a> (07-01)<br>",
            })
    void whatLeadsToTextsAndHoldsNoneIsAList(String frame) {
        String[] parts = frame.split(":", 2);
        String body = parts[0].formatted(list(8, parts[1]));

        assertThat(kind("要闻_白石县人民政府", "<h1>要闻</h1>" + body)).isEqualTo(PageKind.LIST);
        assertThat(html("要闻", body).problems())
                .extracting(Problem::severity, Problem::kind)
                .contains(tuple(Severity.NOTE, ProblemKind.PAGE_LIST));
    }

    @Test
    void fourLinksAreNoListUnlessThePageSaysSo() {
        String item = "<li><a href='/%d'>%s</a></li>";

        assertThat(kind("", "<ul>" + list(5, item) + "</ul>")).isEqualTo(PageKind.LIST);
        assertThat(kind("", "<ul>" + list(4, item) + "</ul>")).isEqualTo(PageKind.ARTICLE);
        assertThat(kind("", "<p>共找到 3 条结果</p><ul>" + list(3, item) + "</ul>")).isEqualTo(PageKind.LIST);
    }

    @Test
    void anIntroductionToAListIsAText() {
        String items = "<ul>" + list(8, "<li><a href='/%d'>%s</a></li>") + "</ul>";

        assertThat(kind("一周要闻", "<div class='content'>" + PROSE + items + "</div>"))
                .isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void aPageThatSaysWhenItWasPublishedIsNoList() {
        String items = "<ul>" + list(8, "<li><a href='/%d'>%s</a></li>") + "</ul>";
        String page = "<meta property='article:published_time' content='2023-07-02'>" + items;

        assertThat(new Extractor().extract(Pages.of(PageFormat.HTML, page)).kind())
                .isEqualTo(PageKind.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv='refresh' content='0; url=/a/1.html'>",
                "<meta http-equiv=Refresh content='3;URL=\"/a/1.html\"'><p>页面跳转中，请稍候</p>",
                "<script>window.location.href='/a/1.html';</script>",
                "<script>top.location.replace(\"/a/1.html\")</script><p>如果您的浏览器没有自动跳转，请<a href='/a/1.html'>点击这里</a></p>",
            })
    void aRedirectNamesWhereItLeads(String html) {
        Article article = new Extractor().extract(Pages.at("https://www.baishi.example/x/", html));

        assertThat(article.kind()).isEqualTo(PageKind.REDIRECT);
        assertThat(article.problems())
                .extracting(Problem::severity, Problem::message)
                .containsExactly(tuple(
                        Severity.WARNING,
                        "The page holds no text and sends its reader to https://www.baishi.example/a/1.html."));
    }

    @Test
    void aScriptMayWorkOutWhereItLeads() {
        Article article = html("", "<script>var a='/x'; top.location=a+'/y';</script>");

        assertThat(article.kind()).isEqualTo(PageKind.REDIRECT);
        assertThat(article.problems().get(0).message())
                .isEqualTo("The page holds no text and sends its reader elsewhere.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>if (phone) { location.href='https://m.baishi.example/' }</script>",
                "<meta http-equiv='refresh' content='300'>",
                "<meta http-equiv='refresh' content='300;url=https://www.baishi.example/1.html'>",
                "<script>if (location.href == 'x') { open() }</script>",
            })
    void anArticleThatAlsoLeadsElsewhereStaysOne(String head) {
        String page = head + "<h1>白石县部署河道清淤</h1>" + PROSE;

        assertThat(new Extractor()
                        .extract(Pages.at("https://www.baishi.example/1.html", page))
                        .kind())
                .isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void plainTextAndMarkdownMayBeErrorPages() {
        Extractor extractor = new Extractor();

        assertThat(extractor
                        .extract(Pages.of(PageFormat.TEXT, "404 Not Found\n\nnginx/1.18.0\n"))
                        .kind())
                .isEqualTo(PageKind.ERROR);
        assertThat(extractor
                        .extract(Pages.of(PageFormat.MARKDOWN, "# 404\n\n您访问的页面不存在。\n"))
                        .kind())
                .isEqualTo(PageKind.ERROR);
        assertThat(extractor
                        .extract(Pages.of(PageFormat.MARKDOWN, "---\ntitle: 404\n---\n\n您访问的页面不存在。\n"))
                        .kind())
                .as("somebody wrote its front matter")
                .isEqualTo(PageKind.ARTICLE);
    }
}
