package org.lantai.repair.shift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.damage.Gbk;
import org.lantai.damage.MirrorSite;
import org.lantai.damage.Traditional;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

/** Where mirrors take bytes apart, and what speaks for one reading and against another there. */
class ShiftedPlacesTest {
    private static final String SOUND = "云溪县发布公报，全县经济稳步发展，经营户增收。\n";
    private static final String AFTER = "\n各乡镇发展茶叶产业，经济效益不断提高，农户收入增加。";

    private static RepairedPage repaired(String shown) {
        return new Repairer().repair(Captures.text(shown));
    }

    private static String damaged(String text) {
        return new MirrorSite("發經數聯驅", "！？；", Gbk.Unassigned.DROPPED).damage(SOUND + text + AFTER);
    }

    private static String traditional(String text) {
        return Traditional.byCharacter().damage(SOUND + text + AFTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"这一说法见于县志[5]。或者说，还不完整。", "这些农户占全部的36%。或者说，占三分之一以上。", "村里通了Wi-Fi。或者说，家家都能上网。"})
    void damageBehindAnyCharacterIsSeen(String text) {
        assertThat(damaged(text)).containsPattern("[\\]%i]\\?；");
        assertThat(repaired(damaged(text)).text()).isEqualTo(traditional(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"　　（此件主动公开）", "　　（联系人：办公室）"})
    void aLoneByteMayBeginALine(String text) {
        String shown = new MirrorSite("發經數聯驅", "！？；。", Gbk.Unassigned.DROPPED)
                .damage(SOUND + text + AFTER)
                .replaceAll("(?m)^　", "");
        assertThat(shown).contains("\n?。");
        assertThat(repaired(shown).text()).isEqualTo(traditional(text).replace("　　", "　"));
    }

    @Test
    void whatADigitWasIsNotInventedButMarkedAsLost() {
        String text = "零件都给了这家公司。“5G芯片太难了，”他说。";
        RepairedPage page = repaired(damaged(text));
        assertThat(page.text()).contains("公司。“\uFFFDG芯片太難了，”他說");
        assertThat(page.edits()).extracting(edit -> edit.rule()).contains(Rule.TEXT_LOST);
    }

    @Test
    void aSignThatBecameAQuestionMarkIsNoByte() {
        String shown = damaged("").replace("\n\n", "\n感謝您的閱讀?，歡迎隨時來信。\n");
        assertThat(repaired(shown).text()).contains("感謝您的閱讀?，歡迎隨時來信。");
    }

    @Test
    void noStopStandsInsideOfATerm() {
        String text = "各地争办“名校”，而学生要的是好老师。";
        assertThat(damaged(text)).contains("?！");
        assertThat(repaired(damaged(text)).text()).doesNotContain("名。”");
    }

    @ParameterizedTest
    @CsvSource({"請及時處(chù)理。, 請及時處理。", "他還(hái)在等。, 他還在等。", "他長(zhǎng)大了。, 他長大了。"})
    void aGlossThatStandsOnceIsTheMirrorsWhereTheReadingIsOfEveryDay(String shown, String read) {
        assertThat(repaired(damaged("").strip() + "\n" + shown).text()).endsWith("\n" + read);
    }

    @Test
    void aGlossThatFitsSeveralCharactersIsNeverSure() {
        String text = "全体干部要勇担使命、砥砺奋进。";
        String shown = new MirrorSite("聯發", "！？；", Gbk.Unassigned.KEPT).damage(SOUND + text);
        // C2 begins 聯 and two others that are read lián, one of them rare: 勇擔 is sure, and would not be if both were
        // not.
        assertThat(repaired(shown).edits())
                .filteredOn(edit -> edit.rule() == Rule.GLOSS_SHIFTED)
                .singleElement()
                .satisfies(edit -> assertThat(edit.certainty()).isEqualTo(Certainty.SURE));
        String two = shown.replace("?lián)", "?jiàn)");
        assertThat(repaired(two).edits())
                .filteredOn(edit -> edit.rule() == Rule.GLOSS_SHIFTED)
                .noneSatisfy(edit -> assertThat(edit.certainty()).isEqualTo(Certainty.SURE));
    }
}
