package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

class PartLinksTest {
    private static final String FIRST = "http://www.qinghe.example/a/t20230701_123456.html";

    @Test
    void findsNumberedPagesBehindTheFirst() {
        assertThat(parts(
                        FIRST,
                        "<b>1</b> <a href='t20230701_123456_2.html'>2</a> <a href='t20230701_123456_3.html'>[3]</a>"
                                + " <a href='t20230701_123456_2.html'>下一页</a>"))
                .isEqualTo(Map.of(
                        0, FIRST,
                        2, "http://www.qinghe.example/a/t20230701_123456_2.html",
                        3, "http://www.qinghe.example/a/t20230701_123456_3.html"));
    }

    @Test
    void findsTheFirstPageFromALaterOne() {
        String second = "http://www.qinghe.example/a/t20230701_123456_2.html";
        assertThat(parts(second, "<a href='t20230701_123456.html'>上一頁</a><a href='t20230701_123456_3.html'>下一頁</a>"))
                .isEqualTo(Map.of(0, FIRST, 2, second, 3, "http://www.qinghe.example/a/t20230701_123456_3.html"));
    }

    static Stream<String> neighbours() {
        return Table.rows(PartLabel.class, "part-links.tsv", 2).stream()
                .map(row -> row.get(1))
                .flatMap(label ->
                        Stream.of(label, ZhConverterUtil.toTraditional(label), label.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void knowsTheNameOfEachLinkToAnotherPage(String label) {
        assertThat(parts(FIRST, "<a href='t20230701_123456_2.html'>" + label + "</a>"))
                .containsKey(2);
    }

    @Test
    void findsPagesNumberedInTheQuery() {
        assertThat(parts("https://bbs.qinghe.example/read?id=7", "<a href='?id=7&amp;page=2'>下页</a>"))
                .containsExactly(
                        Map.entry(0, "https://bbs.qinghe.example/read?id=7"),
                        Map.entry(2, "https://bbs.qinghe.example/read?id=7&page=2"));
    }

    @Test
    void findsPagesThatAreNothingButNumbers() {
        assertThat(parts("http://qinghe.example/x/2.html", "<a href='1.html'>【1】</a>【2】<a href='3.html'>【3】</a>"))
                .containsOnlyKeys(1, 2, 3);
    }

    @Test
    void findsThePagesOfForumsByTheNumberBeforeTheLast() {
        String second = "http://bbs.qinghe.example/thread-21874-2-1.html";
        assertThat(parts(
                        second,
                        "<a href='thread-21874-1-1.html'>1</a><strong>2</strong><a href='thread-21874-3-1.html'>3</a>"))
                .isEqualTo(Map.of(
                        1, "http://bbs.qinghe.example/thread-21874-1-1.html",
                        2, second,
                        3, "http://bbs.qinghe.example/thread-21874-3-1.html"));
    }

    @Test
    void takesNoOtherThreadOrDayForAPageOfAForum() {
        String here = "http://bbs.qinghe.example/thread-21874-1-1.html";
        assertThat(parts(here, "<a href='thread-21875-2-1.html'>2</a><a href='thread-21874-2-2.html'>2</a>"))
                .isEmpty();
        assertThat(parts(here, "<a href='thread-21874-7-1.html'>2</a>")).isEmpty();
        assertThat(parts("http://qinghe.example/2019-3-1.html", "<a href='2019-4-1.html'>下一页</a>"))
                .isEmpty();
    }

    @Test
    void takesNoOtherArticleForAPart() {
        assertThat(parts(FIRST, "<a href='t20230702_123457.html'>下一篇</a><a href='t20230702_123457.html'>下一页</a>"))
                .isEmpty();
        assertThat(parts(FIRST, "<a href='t20230701_123456_2.html'>图集</a><a href='t20230701_123456_7.html'>2</a>"))
                .isEmpty();
        assertThat(PartLinks.of(Jsoup.parse("<a href='a_2.html'>下一页</a>"), "", Optional.empty()))
                .isEmpty();
    }

    @Test
    void findsThePagesOfBlogs() {
        assertThat(parts("https://qinghe.example/8126/", "<a href='/8126/page/2/'>2</a> <a href='/8126/page/3/'>3</a>"))
                .isEqualTo(Map.of(
                        0, "https://qinghe.example/8126/",
                        2, "https://qinghe.example/8126/page/2/",
                        3, "https://qinghe.example/8126/page/3/"));
        assertThat(parts("https://qinghe.example/8126/page/2/", "<a href='/8126/'>1</a>"))
                .containsOnlyKeys(0, 2);
    }

    @Test
    void findsPagesWhoseNumbersHaveALetter() {
        assertThat(parts("https://qinghe.example/8127.html", "<a href='/8127-p2.html'>2</a>"))
                .containsOnlyKeys(0, 2);
        assertThat(parts("https://qinghe.example/8127-p2.html", "<a href='/8127-page3.html'>下一页</a>"))
                .containsOnlyKeys(2, 3);
    }

    @Test
    void aPageMayHaveAHeadlineBehindItsNumber() {
        assertThat(parts(FIRST, "<a href='t20230701_123456_2.html'>第2页：夏</a>")).containsOnlyKeys(0, 2);
        assertThat(parts(FIRST, "<a href='t20230701_123456_2.html'>第5页：夏</a>")).isEmpty();
    }

    @Test
    void findsTheFirstAndLastOfABarOfPages() {
        String bar = "第1页 共3页 <a href='t20230701_123456.html'>首页</a> <a href='t20230701_123456_2.html'>下一页</a>"
                + " <a href='t20230701_123456_3.html'>尾页</a>";

        assertThat(parts(FIRST, bar)).containsOnlyKeys(0, 2, 3);
        assertThat(parts("http://www.qinghe.example/a/t20230701_123456_2.html", bar))
                .containsOnlyKeys(0, 2, 3);
    }

    @Test
    void knowsAPageByTheAddressThatItGivesOfItself() {
        String links = "<a href='t20230701_123456_2.html'>下一页</a>";

        assertThat(PartLinks.of(page("", links), "", Optional.of(FIRST)))
                .isEqualTo(Map.of(0, FIRST, 2, "http://www.qinghe.example/a/t20230701_123456_2.html"));
        assertThat(PartLinks.of(page("", links), "", Optional.empty())).isEmpty();
    }

    private static Map<Integer, String> parts(String url, String links) {
        return PartLinks.of(page(url, links), url, Optional.empty());
    }

    private static Document page(String url, String links) {
        return Jsoup.parse("<p>正文</p><div>" + links + "</div>", url);
    }
}
