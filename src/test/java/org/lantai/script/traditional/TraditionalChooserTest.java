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
import org.lantai.script.TextConverter;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.Converted;
import org.lantai.script.simplified.ToSimplified;

class TraditionalChooserTest {
    private final TraditionalChooser chooser = TraditionalChooser.of(Script.HANT);

    static List<List<String>> cases() {
        return Table.rows(TraditionalChooserTest.class, "traditional-cases.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void choosesEachCharacterInItsContext(List<String> row) {
        assertThat(chooser.convert(row.get(0)).text()).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesOnlyWhatBecomesSimplifiedAgain(List<String> row) {
        String back = ToSimplified.toSimplified().convert(row.get(1)).text();
        assertThat(back).isEqualTo(row.get(0));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesNothingTheSecondTime(List<String> row) {
        for (Script target : List.of(Script.HANT, Script.TAIWAN, Script.HONG_KONG)) {
            String once = new TextConverter(target).convert(row.get(0));
            assertThat(new TextConverter(target).convert(once)).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TAIWAN, 看着里面的卫生设备为群众开启, 看著裡面的衛生設備為群眾開啟",
        "TAIWAN, 吃面的人在床上抬头看桥梁, 吃麵的人在床上抬頭看橋梁",
        "TAIWAN, 台湾的电视台核实了台风, 臺灣的電視臺核實了颱風",
        "HONG_KONG, 看着里面的卫生设备为群众开启, 看着裏面的衞生設備為羣眾開啓",
        "HONG_KONG, 吃面的人在床上抬头看山峰, 吃麪的人在牀上抬頭看山峯",
        "HONG_KONG, 台湾的电视台说柜台很温暖, 台灣的電視台説櫃枱很温暖"
    })
    void writesTheFormsOfTheRegion(Script target, String simplified, String traditional) {
        assertThat(TraditionalChooser.of(target).convert(simplified).text()).isEqualTo(traditional);
    }

    @Test
    void keepsTheWordsOfTheMainlandForTaiwan() {
        assertThat(TraditionalChooser.of(Script.TAIWAN).convert("打印软件的信息").text())
                .isEqualTo("打印軟件的信息");
    }

    @Test
    void reportsWhatIsNotThePlainMappingWithTheReason() {
        Converted converted = chooser.convert("他的头发，朴先生，发展");
        assertThat(converted.choices())
                .containsExactly(
                        new Choice(
                                2,
                                4,
                                "头发",
                                "頭髮",
                                Rule.SCRIPT_PHRASE,
                                Certainty.SURE,
                                List.of(new EditReason.ByWord("头发"), new EditReason.Otherwise(List.of("發")))),
                        new Choice(
                                5,
                                6,
                                "朴",
                                "朴",
                                Rule.SCRIPT_CONTEXT,
                                Certainty.LIKELY,
                                List.of(EditReason.Fact.NEIGHBOURS, new EditReason.Otherwise(List.of("樸")))));
        assertThat(converted.resized()).isEmpty();
    }

    @Test
    void choosesInEachPartOfALongText() {
        String text = "头发".repeat(5000);
        assertThat(chooser.convert(text).text()).isEqualTo("頭髮".repeat(5000));
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        assertThat(chooser.convert("𠮷野家的𪚥发展头发").text()).isEqualTo("𠮷野家的𪚥發展頭髮");
    }

    @ParameterizedTest
    @CsvSource({"Plain text 123 ☃", "，。", "a1只"})
    void leavesWhatHasNothingToChoose(String text) {
        assertThat(chooser.convert(text).text()).hasSameSizeAs(text);
    }
}
