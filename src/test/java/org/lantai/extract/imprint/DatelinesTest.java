package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.extract.Extractor;
import org.lantai.extract.Pages;
import org.lantai.extract.imprint.Datelines.Dateline;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.model.Article;
import org.lantai.model.Credits;
import org.lantai.model.PageFormat;

class DatelinesTest {
    private final Datelines datelines = new Datelines();

    static Stream<List<String>> rows() {
        return Table.rows(DatelinesTest.class, "datelines.tsv", 4).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheExampleOfEachRow(List<String> row) {
        Optional<String> place = Optional.of(row.get(2)).filter(p -> !p.isEmpty());

        assertThat(datelines.read(row.get(3)).map(d -> MatchForm.of(d.agency())))
                .contains(row.get(1));
        assertThat(datelines.read(row.get(3)).flatMap(Dateline::place).map(MatchForm::of))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新华社合肥７月20日电（记者 周远山）今年入汛以来|新华社|合肥",
                "新華社合肥7月20日電（記者 周遠山）今年入汛以來|新華社|合肥",
                "（新华社北京1月2日电）新年第一天|新华社|北京",
                "新华社北京2023年1月2日电 题：水来了|新华社|北京",
                "中新网青禾7月20日电 (周远山 林小满)20日|中新网|青禾",
                "中新社香港7月20日电 题：老街|中新社|香港",
                "本报云溪3月5日讯（记者 周远山）昨天|本报|云溪",
                "青禾日报云溪3月5日讯 昨天|青禾日报|云溪",
                "本报讯（记者 周远山）昨天|本报|",
                "本报讯 昨天|本报|",
                "【青禾网讯】昨天|青禾网|",
                "央视网消息：昨天|央视网|",
                "央视网消息（新闻联播）：昨天|央视网|",
                "人民网青禾3月5日电 昨天|人民网|青禾",
                "（中央社記者林小滿高雄5日電）颱風|中央社|高雄",
            })
    void readsAgencyAndPlace(String paragraph, String agency, String place) {
        assertThat(datelines.read(paragraph)).contains(new Dateline(agency, Optional.ofNullable(place)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪县报讯员说，村里通了电。",
                "社会各界都在关注消息的来源。",
                "电网公司3月5日电缆检修，全县停电两小时。",
                "3月5日，本报记者来到石磨村。",
                "这台机器昨天通电，网上有消息说它修好了。",
                "中国电信网络云溪分公司",
            })
    void takesNoOtherBeginningForADateline(String paragraph) {
        assertThat(datelines.read(paragraph)).isEmpty();
    }

    @Test
    void tellsWhoHadWhichPartInAText() {
        Article article = new Extractor()
                .extract(Pages.of(
                        PageFormat.HTML,
                        "<body><h1>石磨村修渠记</h1><p class=\"info\">2023-07-20 来源：青禾日报 摄影：林小满 责任编辑：白露</p><div><p>"
                                + "新华社合肥7月20日电（记者周远山、何松年）" + "村里的水渠修好了，水一来心里就踏实。".repeat(8)
                                + "</p></div></body>"));

        assertThat(article.metadata().credits())
                .isEqualTo(new Credits(List.of("周远山", "何松年"), List.of("林小满"), Optional.of("新华社"), Optional.of("合肥")));
        assertThat(article.metadata().authors()).containsExactly("林小满", "周远山", "何松年");
        assertThat(article.metadata().editors()).containsExactly("白露");
        assertThat(article.metadata().foundIn())
                .containsEntry("dateline", "printed")
                .containsEntry("reporters", "printed")
                .containsEntry("photographers", "printed")
                .containsEntry("editors", "printed");
    }

    @Test
    void tellsReportersFromPhotographersBehindTheirNames() {
        ImprintReader reader = new ImprintReader();

        assertThat(reader.trailing("水渠修好了。（记者 周远山 摄）").orElseThrow().credits())
                .isEqualTo(new Credits(List.of(), List.of("周远山"), Optional.empty(), Optional.empty()));
        assertThat(reader.trailing("水渠修好了。（記者 周遠山 攝影報道）").orElseThrow().credits())
                .isEqualTo(new Credits(List.of("周遠山"), List.of("周遠山"), Optional.empty(), Optional.empty()));
    }
}
