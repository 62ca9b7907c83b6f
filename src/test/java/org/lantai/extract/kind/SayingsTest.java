package org.lantai.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.lexicon.Table;

class SayingsTest {
    static List<List<String>> standingAlone() {
        return Table.rows(Sayings.class, "sayings.tsv", 3).stream()
                .filter(row -> row.get(0).startsWith("is-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("standingAlone")
    void everyExampleSaysWhatItsRowIsFor(List<String> row) {
        String kind = row.get(0).substring("is-".length()).toUpperCase(Locale.ROOT);

        assertThat(Sayings.clauses(row.get(2)).map(Sayings::of)).contains(Saying.valueOf(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您访问的页面不存在或已被删除",
                "您所查詢的網頁已經移除",
                "该内容已被发布者删除",
                "文章已被删除",
                "此内容因违规无法查看",
                "指定的主题不存在或已被删除或正在被审核",
                "找不到您要的網頁",
                "没有找到您要访问的页面",
                "404 Not Found",
            })
    void aTextIsSaidToBeGone(String clause) {
        assertThat(Sayings.clauses(clause).map(Sayings::of)).containsExactly(Saying.GONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "今日停水", "请各村删除旧账", "这座桥不存在了", "环境很好", "他找不到回家的路", "页面", "关于调整公交线路的公告"})
    void whatATextMaySayIsNoSaying(String clause) {
        assertThat(Sayings.of(clause)).isEqualTo(Saying.OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "抱歉，您要访问的页面不存在！系统将在5秒后自动跳转到首页。 | ASIDE, GONE, MOVED",
                "您尚未登入，請先登入後再繼續閱讀。 | WALL, WALL",
                "主办：青禾县人民政府办公室　承办：青禾县大数据中心 | ASIDE",
            })
    void aLineIsReadClauseByClauseUnlessItIsKnownAsAWhole(String line, String sayings) {
        assertThat(Sayings.clauses(line).map(clause -> Sayings.of(clause).name()))
                .containsExactly(sayings.split(", "));
    }

    @Test
    void aLongClauseIsNotTried() {
        assertThat(Sayings.of("页面" + "已".repeat(75) + "被删除")).isEqualTo(Saying.GONE);
        assertThat(Sayings.of("页面" + "已".repeat(76) + "被删除")).isEqualTo(Saying.OTHER);
    }
}
