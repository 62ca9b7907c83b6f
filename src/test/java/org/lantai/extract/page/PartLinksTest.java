package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
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
        return Table.rows(PartLinks.class, "part-links.tsv", 2).stream()
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
    void takesNoOtherArticleForAPart() {
        assertThat(parts(FIRST, "<a href='t20230702_123457.html'>下一篇</a><a href='t20230702_123457.html'>下一页</a>"))
                .isEmpty();
        assertThat(parts(FIRST, "<a href='t20230701_123456_2.html'>图集</a><a href='t20230701_123456_7.html'>2</a>"))
                .isEmpty();
        assertThat(PartLinks.of(Jsoup.parse("<a href='a_2.html'>下一页</a>"), "")).isEmpty();
    }

    private static Map<Integer, String> parts(String url, String links) {
        return PartLinks.of(Jsoup.parse("<p>正文</p><div>" + links + "</div>", url), url);
    }
}
