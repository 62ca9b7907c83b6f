package org.lantai.repair.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.damage.WrongDecoding;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

class LatinRunTest {
    private static final String TEXT = "会议分析了当前经济形势，研究部署下一步经济工作。\n各乡镇要坚持稳中求进，推动经济高质量发展。";
    private static final String ROADS = "中国将继续扩大对外开放，欢迎各国企业来中国投资。\n我国的农业发展很快，人民生活水平有了很大提高，村里修了公路。";

    private static RepairedPage repaired(String shown) {
        return new Repairer().repair(Captures.text(shown));
    }

    private static String thinned(String text) {
        return WrongDecoding.gbkAsLatin1().damage(text).replace("\u00AD", "");
    }

    @Test
    void putsInTheSoftHyphensThatWereDropped() {
        assertThat(thinned(TEXT))
                .hasSizeLessThan(WrongDecoding.gbkAsLatin1().damage(TEXT).length());
        assertThat(repaired(thinned(TEXT)).text()).isEqualTo(TEXT);
    }

    @Test
    void isNeverSureOfAPageThatLacksBytes() {
        assertThat(repaired(thinned(TEXT)).edits())
                .isNotEmpty()
                .allSatisfy(edit -> assertThat(edit.certainty()).isEqualTo(Certainty.LIKELY));
        assertThat(repaired(WrongDecoding.gbkAsLatin1().damage(TEXT)).edits())
                .isNotEmpty()
                .allSatisfy(edit -> assertThat(edit.certainty()).isEqualTo(Certainty.SURE));
    }

    @Test
    void readsPairsThatWereTakenForUtf8() {
        String shown = WrongDecoding.gbkAsUtf8OrLatin1().damage(ROADS);
        assertThat(shown).startsWith("Öйú");
        assertThat(repaired(shown).text()).isEqualTo(ROADS);
    }

    /** C2 B7, 路, is read as one character, which Latin-1 has too. */
    @Test
    void aCharacterOfLatin1MayHaveBeenTwoBytes() {
        assertThat(new LatinRun(WrongDecoding.gbkAsUtf8OrLatin1().damage("村里新修了公路，大家都很高兴。")).read())
                .hasValueSatisfying(reading -> {
                    assertThat(reading.missing()).isPositive();
                    assertThat(reading.text()).isEqualTo("村里新修了公路，大家都很高兴。");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ελληνικά, Русский язык и Đà Nẵng: öffentliche Bücherei, café, naïve façade.",
                "Здравствуйте, товарищи! Сегодня в библиотеке открывается выставка.",
                "עברית وعربية, Türkçe öğrenmek güzel şey; żółć gęślą jaźń."
            })
    void otherLanguagesStay(String sound) {
        assertThat(repaired(sound).edits()).extracting(Edit::after).isEmpty();
    }
}
