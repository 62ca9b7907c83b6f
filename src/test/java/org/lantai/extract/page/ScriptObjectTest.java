package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptObjectTest {
    private static final Optional<String> HEADLINE = Optional.of("青禾县部署汛期河道清淤工作");

    private static ScriptObject of(String script) {
        return ScriptObject.around(script, script.indexOf("time"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "var x = {title: '青禾县部署汛期河道清淤工作', time: '2023-07-02'}",
                "{\"newsTitle\":\"青禾县部署汛期河道…\",\"time\":1}",
                "{\"title\":\"\\u9752\\u79be\\u53bf\\u90e8\\u7f72\\u6c5b\\u671f\\u6cb3\\u9053\\u6e05\\u6de4\",\"time\":1}",
                "subInfo: {source: '青禾日报', time: '2023-07-02'}"
            })
    void anObjectWithTheHeadlineOrChineseTextIsOfTheArticle(String script) {
        assertThat(of(script).isOf(HEADLINE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "var s_advert={\"time\":\"2019-12-29\",\"title\":\"青禾县部署汛期河道清淤工作\"}",
                "var serverTime = {\"time\":1}",
                "track({source:\"a\",time:1})",
                "{\"title\":\"云溪柿子熟了请来采摘\",\"time\":1}",
                "var a = {title: '青禾县部署汛期河道清淤工作'}; var time = 1"
            })
    void anyOtherIsNot(String script) {
        assertThat(of(script).isOf(HEADLINE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"var time = 1", "{\"time\":1}", "{\"title\":\"青禾县部署汛期河道清淤工作\",\"time\":1}"})
    void whatSaysNothingMayBe(String script) {
        assertThat(of(script).mayBeOf(HEADLINE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":\"云溪柿子熟了请来采摘\",\"time\":1}", "var cfg = {time: 1}"})
    void whatSpeaksOfSomethingElseMayNot(String script) {
        assertThat(of(script).mayBeOf(HEADLINE)).isFalse();
    }
}
