package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.text.TracingParameters.Row;

class TracingParametersTest {
    private static final TracingParameters KNOWN = TracingParameters.known();

    static List<Row> rows() {
        return TracingParameters.rows();
    }

    static List<Row> rowsOfHosts() {
        return rows().stream().filter(row -> !row.host().equals("*")).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowKnowsItsOwnExample(Row row) {
        String parameter = parameter(row);
        assertThat(TracingParameters.of(List.of(row)).holds(host(row), parameter))
                .isTrue();
        assertThat(UrlKey.of(row.example()))
                .isEqualTo(UrlKey.of(row.example().replaceFirst("[?&]\\Q" + parameter + "\\E$", "")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void noOtherRowKnowsIt(Row row) {
        List<Row> others = new ArrayList<>(rows());
        others.removeIf(other -> other.toString().equals(row.toString()));
        assertThat(others).hasSize(rows().size() - 1);
        assertThat(TracingParameters.of(others).holds(host(row), parameter(row)))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesAreInLowerCase(Row row) {
        assertThat(row.name()).isEqualTo(row.name().toLowerCase(Locale.ROOT)).doesNotContain("=", "&");
    }

    @ParameterizedTest
    @MethodSource("rowsOfHosts")
    void elsewhereAParameterWithThatNameTellsAPage(Row row) {
        assertThat(UrlKey.of("https://www.yunxi.example/list?" + row.name() + "=20"))
                .isNotEqualTo(UrlKey.of("https://www.yunxi.example/list?" + row.name() + "=40"));
    }

    @ParameterizedTest
    @CsvSource({
        "mp.weixin.qq.com, scene=1, true",
        "a.mp.weixin.qq.com, scene=1, true",
        "xmp.weixin.qq.com, scene=1, false",
        "weixin.qq.com, scene=1, false",
        "mp.weixin.qq.com, SCENE=1, true",
        "mp.weixin.qq.com, scene, true",
        "mp.weixin.qq.com, idx=1, false",
        "mp.weixin.qq.com, sn=1, false",
        "www.yunxi.example, from=timeline, true",
        "www.yunxi.example, from=timeline2, false",
        "www.yunxi.example, from=, false",
        "www.yunxi.example, from, false",
        "www.yunxi.example, isappinstalled=0, true",
        "www.yunxi.example, isappinstalled=20, false",
        "www.yunxi.example, spm=a.b, true",
        "www.yunxi.example, spm=a, false",
        "weibo.com, from=page_7_profile, true",
        "weibo.com, from=2, false",
    })
    void holdOnTheirHostsWithTheirValues(String host, String parameter, boolean traces) {
        assertThat(KNOWN.holds(host, parameter)).isEqualTo(traces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "page", "p", "source", "ref", "type", "t", "v", "key", "lang"})
    void whatMayBeAPageIsOnNoListForAllHosts(String name) {
        assertThat(KNOWN.holds("www.yunxi.example", name + "=20")).isFalse();
    }

    @Test
    void anArticleOfWeChatIsOneHoweverItWasShared() {
        String article = "http://mp.weixin.qq.com/s?__biz=MzA0==&mid=26&idx=1&sn=ab12";
        assertThat(UrlKey.of(article + "&chksm=fa05&mpshare=1&scene=24&srcid=11&from=timeline&isappinstalled=0#rd"))
                .isEqualTo(UrlKey.of(article + "#wechat_redirect"))
                .isNotEqualTo(UrlKey.of(article.replace("idx=1", "idx=2")));
    }

    private static String host(Row row) {
        return WebUri.of(row.example()).orElseThrow().host();
    }

    /** The last of the example. */
    private static String parameter(Row row) {
        String query = WebUri.of(row.example()).orElseThrow().query();
        return query.substring(query.lastIndexOf('&') + 1);
    }
}
