package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Block;
import org.lantai.model.PageKind;
import org.lantai.model.PartialDate;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/** Pages of boards that nobody knows: no class tells anything. */
class DomThreadTest {
    private static final String HEAD = "<html><head><title>石桥边的水位</title></head><body><h1>石桥边的水位</h1>";
    private static final String FIRST = "昨天夜里涨了半米，桥墩下面的台阶看不见了，渡船停了。";
    private static final String SECOND = "我早上路过，水已经退到第三级，泥还在。";
    private static final String THIRD = "上游关了闸，明天应该能过人。";

    private static Extraction read(String html) {
        return new DomExtractor().extract(html, "");
    }

    private static String post(String name, String time, String text) {
        return "<div><div><b>" + name + "</b><i>发表于 " + time + "</i></div><div><p>" + text
                + "</p></div><div><a>回复</a> <a>举报</a></div></div>";
    }

    private static String thread() {
        return HEAD + post("柳岸", "2014-06-02 08:10", FIRST) + post("船夫", "2014-06-02 09:30", SECOND)
                + post("柳岸", "2014-06-02 19:05", THIRD) + "</body></html>";
    }

    private static List<Block.Post> posts(Extraction found) {
        return found.blocks().stream()
                .filter(Block.Post.class::isInstance)
                .map(Block.Post.class::cast)
                .toList();
    }

    private static List<String> texts(Extraction found) {
        return posts(found).stream().map(Block.Post::text).toList();
    }

    private static String left(Extraction found, Rule rule) {
        return found.omissions().stream()
                .filter(o -> o.rule() == rule)
                .map(Omission::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void allPostsStandInTheirOrderWithNameAndTime() {
        Extraction found = read(thread());

        assertThat(found.kind()).isEqualTo(PageKind.THREAD);
        assertThat(texts(found)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(posts(found).stream().map(p -> p.author().orElse(""))).containsExactly("柳岸", "船夫", "柳岸");
        assertThat(posts(found).get(1).date()).isEqualTo(PartialDate.parse("2014-06-02T09:30"));
    }

    @Test
    void theStarterGivesTitleDateAndAuthor() {
        Extraction found = read(thread());

        assertThat(found.metadata().title()).contains("石桥边的水位");
        assertThat(found.metadata().date()).isEqualTo(PartialDate.parse("2014-06-02T08:10"));
        assertThat(found.metadata().authors()).containsExactly("柳岸");
    }

    @Test
    void aLaterPageOfAThreadHasNoStarter() {
        Extraction numbered = read(thread().replaceFirst("<i>", "<u>21楼</u><i>")
                .replaceFirst("</b><i>", "</b><u>22楼</u><i>")
                .replaceFirst("</b><i>", "</b><u>23楼</u><i>"));
        Extraction linked = new DomExtractor()
                .extract(thread() + "<a href='/t/7?page=1'>1</a> 2", "http://bbs.qinghe.example/t/7?page=2");

        assertThat(posts(numbered).get(0).floor()).contains(21);
        assertThat(List.of(numbered, linked)).allSatisfy(found -> {
            assertThat(found.metadata().title()).contains("石桥边的水位");
            assertThat(found.metadata().date()).isEmpty();
            assertThat(found.metadata().authors()).isEmpty();
        });
    }

    @Test
    void theFirstOfSeveralPagesHasItsStarter() {
        Extraction found = new DomExtractor()
                .extract(thread() + "1 <a href='/t/7?page=2'>2</a>", "http://bbs.qinghe.example/t/7?page=1");

        assertThat(found.metadata().authors()).containsExactly("柳岸");
    }

    @Test
    void whatStandsAroundPostsIsListed() {
        assertThat(left(read(thread()), Rule.POST_PANEL)).contains("举报");
    }

    @Test
    void numbersAreReadWhereTheyRise() {
        Extraction found = read(thread().replaceFirst("<i>", "<u>楼主</u><i>")
                .replaceFirst("</b><i>", "</b><u>沙发</u><i>")
                .replaceFirst("</b><i>", "</b><u>3#</u><i>"));

        assertThat(posts(found).stream().map(Block.Post::floor))
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3));
    }

    @Test
    void numbersThatFallAreNotBelieved() {
        Extraction found = read(thread().replaceFirst("<i>", "<u>9楼</u><i>")
                .replaceFirst("</b><i>", "</b><u>4楼</u><i>")
                .replaceFirst("</b><i>", "</b><u>5楼</u><i>"));

        assertThat(posts(found))
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.floor()).isEmpty());
    }

    @Test
    void quotesStayQuotesThoughTheyPrintATime() {
        String quote = "<blockquote>柳岸 发表于 2014-06-02 08:10<br>渡船停了。</blockquote>";
        Extraction found = read(thread().replace(SECOND, quote + SECOND));

        assertThat(posts(found)).hasSize(3);
        assertThat(posts(found).get(1).content().get(0)).isInstanceOf(Block.Quote.class);
    }

    @Test
    void whoEditedAPostIsLeftOutAndListed() {
        String note = "<br>本帖最后由 船夫 于 2014-06-02 10:00 编辑";
        Extraction found = read(thread().replace(SECOND, SECOND + note));

        assertThat(texts(found)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(left(found, Rule.POST_PANEL)).contains("本帖最后由 船夫");
    }

    @Test
    void answersInsideAPostFollowIt() {
        String answer =
                "<div><div><a href=\"/u/7\">" + "磨坊</a>：<span>那我改走北岸。</span><i>2014-06-02 20:00</i></div></div>";
        String html = thread().replace("<b>柳岸</b>", "<a href=\"/u/3\">柳岸</a>")
                .replace("<b>船夫</b>", "<a href=\"/u/5\">船夫</a>")
                .replace(SECOND + "</p></div>", SECOND + "</p></div>" + answer);
        Extraction found = read(html);

        assertThat(texts(found)).containsExactly(FIRST, SECOND, "那我改走北岸。", THIRD);
        assertThat(posts(found).get(2).author()).contains("磨坊");
    }

    @Test
    void anOpenerSetInAnotherWayIsTheFirstPost() {
        String html = HEAD + "<div><p><a href=\"/u/3\">柳岸</a> 2014-06-02 08:10</p><article><p>" + FIRST
                + "</p></article></div><ul>"
                + Stream.of("5,船夫,09:30," + SECOND, "7,磨坊,19:05," + THIRD)
                        .map(row -> row.split(","))
                        .map(c -> "<li><a href=\"/u/" + c[0] + "\">" + c[1] + "</a><i>2014-06-02 " + c[2] + "</i><div>"
                                + c[3] + "</div></li>")
                        .collect(Collectors.joining())
                + "</ul></body></html>";
        Extraction found = read(html);

        assertThat(found.kind()).isEqualTo(PageKind.THREAD);
        assertThat(texts(found)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(found.metadata().authors()).containsExactly("柳岸");
    }

    @Test
    void commentsBelowAnArticleStayFurnitureAndAreListed() {
        String article =
                "<p>2014-06-02 来源：岚江日报</p><div><p>" + FIRST.repeat(4) + "</p><p>" + SECOND.repeat(4) + "</p></div>";
        Extraction found = read(HEAD + article + "<section>" + post("柳岸", "2014-06-02 08:10", "注意安全，绕行吧各位乡亲。")
                + post("船夫", "2014-06-02 09:30", "已经停航三天了，什么时候能恢复？") + "</section></body></html>");

        assertThat(found.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(Block.text(found.blocks())).contains(FIRST).doesNotContain("注意安全", "停航三天");
        assertThat(left(found, Rule.FURNITURE_COMMENTS)).contains("注意安全", "停航三天");
    }

    @Test
    void cardsThatLeadToOtherTextsAreNoThread() {
        String cards = IntStream.range(1, 5)
                .mapToObj(i -> "<div><h3><a href=\"/a/" + i + ".html\">第" + i + "座石桥修好以后的样子</a></h3><p>"
                        + SECOND + i + "</p><div><span>岚江日报" + i + "</span><span>发布于 2014-06-0" + i
                        + " 08:10</span></div></div>")
                .collect(Collectors.joining());

        assertThat(read(HEAD + cards + "</body></html>").kind()).isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void textsUnderMainHeadingsOfTheirOwnAreArticles() {
        String first = post("柳岸", "2014-06-02 08:10", FIRST.repeat(3));
        String second = post("船夫", "2014-06-02 09:30", SECOND.repeat(3));
        String heading = "<h1>渡口的老秤</h1>";

        assertThat(read("<title>石桥边的水位</title>" + first + second).kind()).isEqualTo(PageKind.THREAD);
        assertThat(read("<title>石桥边的水位</title>" + first.replaceFirst("<div>", "<div><h1>石桥边的水位</h1>")
                                + second.replaceFirst("<div>", "<div>" + heading))
                        .kind())
                .isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void whatWasEditedForPublicationIsNoPost() {
        String edited = thread().replace(FIRST, FIRST + "</p><p>责任编辑：周远山");

        assertThat(read(edited).kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(read(edited.replace("发表于 2014-06-02 19:05", "3楼 发表于 2014-06-02 19:05"))
                        .kind())
                .isEqualTo(PageKind.THREAD);
    }

    @Test
    void aTableOfNamesAndDaysIsNoThread() {
        String rows = IntStream.range(1, 6)
                .mapToObj(i ->
                        "<tr><td>周远" + i + "</td><td>2014-06-0" + i + "</td><td>任石桥镇第" + i + "水文站站长，试用期一年。</td></tr>")
                .collect(Collectors.joining());

        assertThat(read(HEAD + "<table>" + rows + "</table></body></html>").kind())
                .isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void aSinglePostIsNoThread() {
        Extraction found = read(HEAD + post("柳岸", "2014-06-02 08:10", FIRST) + "</body></html>");

        assertThat(found.kind()).isEqualTo(PageKind.ARTICLE);
    }

    @Test
    void whatIsSetBetweenWordsToSpoilCopiesGoes() {
        Extraction found = read(thread().replace("涨了半米", "涨了<font class=\"jammer\">% q7 石桥论坛 )</font>半米"));

        assertThat(texts(found).get(0)).isEqualTo(FIRST);
        assertThat(left(found, Rule.POST_JAMMER)).contains("石桥论坛");
    }

    @Test
    void whatIsHiddenInAPostIsListed() {
        Extraction found = read(thread().replace("渡船停了。", "渡船停了。<span style=\"display:none\">! q, w</span>"));

        assertThat(texts(found).get(0)).isEqualTo(FIRST);
        assertThat(left(found, Rule.HIDDEN)).contains("! q, w");
    }

    @Test
    void aTimeCountedBackIsReadFromItsTitle() {
        Extraction found =
                read(thread().replace("发表于 2014-06-02 09:30", "<span title=\"2014-06-02 09:30\">3 天前</span>"));

        assertThat(posts(found).get(1).date()).isEqualTo(PartialDate.parse("2014-06-02T09:30"));
    }
}
