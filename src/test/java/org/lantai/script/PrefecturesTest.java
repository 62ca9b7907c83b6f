package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.lexicon.Table;
import org.lantai.model.Script;

/** The names of all divisions of China at prefecture level come whole through every conversion. */
class PrefecturesTest {
    private static final String UNSETTLED = "-";

    private static final List<Prefecture> ALL = Table.rows(PrefecturesTest.class, "prefectures.tsv", 4).stream()
            .map(row -> new Prefecture(row.get(0), row.get(1), row.get(2), row.get(3)))
            .toList();

    @Test
    void theListIsComplete() {
        assertThat(ALL).extracting(Prefecture::name).doesNotHaveDuplicates().hasSize(333);
        assertThat(ALL).filteredOn(each -> each.name.endsWith("市")).hasSize(293);
        assertThat(ALL).filteredOn(each -> each.name.endsWith("地区")).hasSize(7);
        assertThat(ALL).filteredOn(each -> each.name.endsWith("自治州")).hasSize(30);
        assertThat(ALL).filteredOn(each -> each.name.endsWith("盟")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "记者从%s获悉，会议将于下周召开", "他在%s干了三年后回到家里", "支援%s，建立档案"})
    void stayInSimplifiedText(String sentence) {
        assertAll(ALL.stream()
                .map(each -> sentence.formatted(each.name))
                .map(text -> () -> assertConverts(Script.HANS, text, text)));
    }

    @ParameterizedTest
    @CsvSource({"%s, %s", "記者從%s獲悉，會議將於下週召開, 记者从%s获悉，会议将于下周召开", "他在%s幹了三年後回到家裡, 他在%s干了三年后回到家里", "這幾年%s發展很快, 这几年%s发展很快"})
    void comeBackFromTraditionalText(String traditional, String simplified) {
        assertComeBack(traditional, simplified);
    }

    @ParameterizedTest
    @CsvSource({
        "%s加快專案建設，持續最佳化營商環境, %s加快项目建设，持续优化营商环境",
        "大資料中心落戶%s，網路使用者突破百萬, 大数据中心落户%s，网络用户突破百万",
        "加快%s迴圈經濟發展步伐, 加快%s循环经济发展步伐",
        "省經濟和資訊化廳到%s調研專案, 省经济和信息化厅到%s调研项目"
    })
    void comeBackFromTheVocabularyOfTaiwan(String converted, String original) {
        assertComeBack(converted, original);
    }

    private static void assertComeBack(String traditional, String simplified) {
        assertAll(ALL.stream()
                .flatMap(each -> each.traditional()
                        .map(form -> () -> assertConverts(
                                Script.HANS, traditional.formatted(form), simplified.formatted(each.name)))));
    }

    @ParameterizedTest
    @CsvSource({
        "记者从%s获悉，会议即将召开, 記者從%s獲悉，會議即將召開",
        "%s与邻近城市签订合作协议, %s與鄰近城市簽訂合作協議",
        "列车开往%s方向，经过三个车站, 列車開往%s方向，經過三個車站",
        "这几年%s发展很快, 這幾年%s發展很快"
    })
    void takeTheirTraditionalForm(String simplified, String traditional) {
        assertAll(Stream.of(Script.HANT, Script.TAIWAN, Script.HONG_KONG)
                .flatMap(target -> ALL.stream()
                        .filter(each -> !each.in(target).equals(UNSETTLED))
                        .map(each -> () -> assertConverts(
                                target, simplified.formatted(each.name), traditional.formatted(each.in(target))))));
    }

    private static void assertConverts(Script target, String from, String to) {
        assertThat(new TextConverter(target).convert(from))
                .as("%s to %s", from, target.tag())
                .isEqualTo(to);
    }

    private record Prefecture(String name, String standard, String taiwan, String hongKong) {
        Stream<String> traditional() {
            return Stream.of(standard, taiwan, hongKong).distinct().filter(form -> !form.equals(UNSETTLED));
        }

        String in(Script target) {
            return switch (target) {
                case HANS -> name;
                case HANT -> standard;
                case TAIWAN -> taiwan;
                case HONG_KONG -> hongKong;
            };
        }
    }
}
