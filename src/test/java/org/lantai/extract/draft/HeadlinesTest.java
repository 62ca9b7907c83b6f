package org.lantai.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.lexicon.Table;

class HeadlinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "青禾县举行春季植树活动_青禾新闻网 # 青禾县举行春季植树活动",
                "青禾县举行春季植树活动 - 青禾网 # 青禾县举行春季植树活动",
                "青禾县举行春季植树活动-要闻-青禾县人民政府门户网 # 青禾县举行春季植树活动",
                "青禾县举行春季植树活动|某站 # 青禾县举行春季植树活动",
                "青禾縣舉行春季植樹活動_時政頻道_青禾日報 # 青禾縣舉行春季植樹活動",
                "青禾县举行春季植树活动 —— 青禾在线 www.qinghe.example.cn # 青禾县举行春季植树活动",
                "青禾县举行春季植树活动******# 青禾县举行春季植树活动",
                "🔥青禾县举行春季植树活动🔥🔥# 青禾县举行春季植树活动"
            })
    void takesTheNameOfTheSiteOffAHeadline(String printed, String headline) {
        assertThat(Headlines.clean(printed, Optional.empty())).isEqualTo(headline);
    }

    static Stream<String> sites() {
        return Table.rows(Headlines.class, "site-names.tsv", 2).stream()
                .map(row -> row.get(1))
                .flatMap(name -> Stream.of(name, ZhConverterUtil.toTraditional(name)));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void knowsNamesOfSitesByTheirLastWordInBothScripts(String site) {
        assertThat(Headlines.clean("春耕开始了 - " + site, Optional.empty())).isEqualTo("春耕开始了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "勇立潮头敢为先——在全县大会上的讲话",
                "青禾—云溪高铁 - 首趟列车今天开行",
                "人物|周远山：四十年种下一片林",
                "COVID-19疫苗接种点今天开放",
                "2021-2025年发展规划",
                "新车发布 - Model Q"
            })
    void keepsWhatBelongsToTheHeadline(String headline) {
        assertThat(Headlines.clean(headline, Optional.empty())).isEqualTo(headline);
    }

    @Test
    void takesOffTheNameThatThePageGivesOfItsSite() {
        assertThat(Headlines.clean("春季植树 - 山那边", Optional.of("山那边"))).isEqualTo("春季植树");
    }

    @Test
    void takesHeadlinesThatDifferInMarksAndWidthsForTheSame() {
        assertThat(Headlines.same("奋战春耕　夺取“双丰收”！", "奋战春耕夺取\"双丰收\"!")).isTrue();
        assertThat(Headlines.same("ＡＩ进乡村", "AI进乡村")).isTrue();
        assertThat(Headlines.same("奋战春耕", "奋战秋收")).isFalse();
        assertThat(Headlines.same("——", "……")).isFalse();
    }
}
