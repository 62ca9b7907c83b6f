package org.lantai.repair.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantai.model.PageFormat;
import org.lantai.repair.look.Glance;

class MirrorEvidenceTest {
    /** Five glosses on characters that conversion leaves alone, and 19 characters. */
    private static final String GLOSSED = "縣東有山(shān)有水(shuǐ)，鄉間有田(tián)有林(lín)，還住著老少人(rén)家";
    /** Seven glosses on four characters. */
    private static final String SEVEN =
            "云溪县发(fā)布公报，经(jīng)济发(fā)展平稳，产(chǎn)业兴旺，经(jīng)营户增收，发(fā)出补贴，来年水利建(jiàn)设的目标也已确定。";

    @Test
    void aPageOfWhichMoreThanAQuarterIsGlossedIsAPrimer() {
        assertThat(evidence(GLOSSED + "。").han()).isEqualTo(19);
        assertThat(evidence(GLOSSED + "。").isGlossed()).isFalse();
        assertThat(evidence(GLOSSED + "多。").isGlossed()).isTrue();
    }

    @Test
    void aPageInSimplifiedCharactersIsACopyFromEightGlossesOn() {
        assertThat(evidence(SEVEN).glosses()).hasSize(7);
        assertThat(evidence(SEVEN).isGlossed()).isFalse();
        assertThat(evidence(SEVEN + "产(chǎn)量不减。").isGlossed()).isTrue();
    }

    /** A mirror has one reading for each character. */
    @Test
    void aPageThatNotesTwoReadingsOfACharacterIsALesson() {
        String lesson = "他在銀行(háng)工作，每天步行(xíng)上班，路上經(jīng)過學(xué)校，看見同學(xué)們排成一行(háng)走進教室，老師已經(jīng)到了。";
        assertThat(evidence(lesson).isGlossed()).isFalse();
        assertThat(evidence(lesson.replace("xíng", "háng")).isGlossed()).isTrue();
    }

    @Test
    void aPageThatGlossesTheHeadsOfItsEntriesIsADictionary() {
        String dictionary =
                "1. 體(tǐ)：身體的全部或者一部分。\n2. 會(huì)：聚在一起，也指團體和城市。\n3. 關(guān)：合上，也指要道上設卡的地方。\n4. 學(xué)：效法，鑽研知識，也指門類。";
        assertThat(evidence(dictionary).isGlossed()).isFalse();
        assertThat(evidence(dictionary
                                .replaceAll("(?m)^", "今有")
                                .replace("身體", "身子")
                                .replace("團體", "團隊"))
                        .isGlossed())
                .isTrue();
    }

    /** A short page may begin every line with a glossed character: three lines did in a simulated copy. */
    @Test
    void aLineThatRunsOnBehindItsGlossIsNoEntry() {
        String copy = "區(qū)里設立專項資金，支持創業。\n會(huì)議要求，各鄉鎮抓好落實。\n縣(xiàn)圖書館新館昨日開放，歡迎讀者。";
        assertThat(evidence(copy).isGlossed()).isTrue();
        assertThat(evidence(copy.replace("里設立專項資金，", "：").replace("議要求，", "議：").replace("圖書館新館昨日開放，", " "))
                        .isGlossed())
                .isFalse();
    }

    private static MirrorEvidence evidence(String text) {
        return MirrorEvidence.in(Glance.at(text, PageFormat.TEXT));
    }
}
