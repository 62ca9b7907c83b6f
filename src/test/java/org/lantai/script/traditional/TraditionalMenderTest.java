package org.lantai.script.traditional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;
import org.lantai.model.Script;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.script.phrase.Choice;

class TraditionalMenderTest {
    private final TraditionalMender mender = new TraditionalMender(Script.HANT);

    static List<List<String>> cases() {
        return Table.rows(TraditionalMenderTest.class, "traditional-cases.tsv", 2);
    }

    static List<List<String>> strays() {
        return Table.rows(TraditionalTable.class, "traditional-strays.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesTraditionalTextAsItIs(List<String> row) {
        assertThat(mender.mend(row.get(1)).text()).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "雲溪縣里的后山，著名的干部, 雲溪縣裏的後山，著名的幹部",
        "皇后以后去了公里之外的里約, 皇后以後去了公里之外的里約",
        "由于這只貓只吃面包，他們與她斗爭, 由於這隻貓只吃麪包，他們與她鬥爭",
        "頭发展開，髮型，几乎與茶几, 頭髮展開，髮型，幾乎與茶几",
        "余先生其余的種類丰富，种師道, 余先生其餘的種類豐富，种師道"
    })
    void mendsStraysByTheirWord(String mixed, String traditional) {
        assertThat(mender.mend(mixed).text()).isEqualTo(traditional);
    }

    @ParameterizedTest
    @MethodSource("strays")
    void mendsEachStrayInAWordThatItCannotStandIn(List<String> row) {
        assertThat(mender.mend(row.get(1)).text()).doesNotContain(row.get(0));
    }

    @ParameterizedTest
    @MethodSource("strays")
    void leavesEachInAWordThatItBelongsTo(List<String> row) {
        assertThat(mender.mend(row.get(2)).text()).isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @CsvSource({"台北的布置與旅游", "之子于歸", "志願者占有土地", "人云亦云"})
    void leavesWhatWritersOfTraditionalTextAlsoWrite(String text) {
        assertThat(mender.mend(text).text()).isEqualTo(text);
    }

    @Test
    void reportsWhatItMended() {
        assertThat(mender.mend("這里面的東西").choices())
                .containsExactly(new Choice(
                        1, 3, "里面", "裏面", Rule.SCRIPT_STRAY, Certainty.LIKELY, List.of(new EditReason.LeftOver("里面"))));
    }

    @Test
    void writesTheFormsOfTheRegion() {
        assertThat(new TraditionalMender(Script.TAIWAN).mend("這里面的衞生").text()).isEqualTo("這裡面的衛生");
    }
}
