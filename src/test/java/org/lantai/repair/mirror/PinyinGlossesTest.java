package org.lantai.repair.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PageFormat;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

class PinyinGlossesTest {
    private static final String COPY = "雲溪縣發(fā)布公報，全縣經(jīng)濟(jì)穩(wěn)步發(fā)展，農業豐收，經(jīng)營戶增收。";
    private static final String ORIGINAL = "雲溪縣發布公報，全縣經濟穩步發展，農業豐收，經營戶增收。";

    private final Repairer repairer = new Repairer();

    private String text(String text) {
        return repairer.repair(Captures.text(text)).text();
    }

    @Test
    void dropsTheGlossesOfAMirrorCopy() {
        RepairedPage page = repairer.repair(Captures.text(COPY));
        assertThat(page.text()).isEqualTo(ORIGINAL);
        assertThat(page.edits()).hasSize(6).allSatisfy(edit -> {
            assertThat(edit.rule()).isEqualTo(Rule.GLOSS_PINYIN);
            assertThat(edit.certainty()).isEqualTo(Certainty.SURE);
            assertThat(page.decoded()
                            .substring(edit.place().start(), edit.place().end()))
                    .isEqualTo(edit.before());
        });
    }

    @Test
    void readsToneMarksInAnyForm() {
        assertThat(text(Normalizer.normalize(COPY, Normalizer.Form.NFD))).isEqualTo(ORIGINAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本縣創(chuàng )新驅動，科技創(chuàng )新取得進展。", "本縣創(chuàng\u00A0)新驅動，科技創( chuàng)新取得進展。"})
    void dropsPaddedGlosses(String padded) {
        assertThat(text(padded)).isEqualTo("本縣創新驅動，科技創新取得進展。");
    }

    @Test
    void dropsGlossesOnCharactersThatConversionLeftAlone() {
        assertThat(text("縣中(zhōng)學新校舍開工，產(chǎn)業園區(qū)中(zhōng)段道路貫通。")).isEqualTo("縣中學新校舍開工，產業園區中段道路貫通。");
    }

    @Test
    void dropsGlossesOnCharactersInVariantShapes() {
        assertThat(text("全縣産(chǎn)業結構調整，農産(chǎn)品銷往外地。")).isEqualTo("全縣産業結構調整，農産品銷往外地。");
    }

    @Test
    void dropsGlossesOnCharactersThatTheFrameOfThePageHasWithout() {
        assertThat(text("發布時間：2020年，雲溪網\n" + COPY + "補助發(fā)放到戶，管網(wǎng)全部修復。"))
                .isEqualTo("發布時間：2020年，雲溪網\n" + ORIGINAL + "補助發放到戶，管網全部修復。");
    }

    @Test
    void dropsASingleGlossOnACommonCharacterInATraditionalPage() {
        assertThat(text("縣圖書館現(xiàn)已開放，讀者憑證入館閱覽。")).isEqualTo("縣圖書館現已開放，讀者憑證入館閱覽。");
    }

    @Test
    void dropsGlossesOfACopyThatWasConvertedBack() {
        String copy = "云溪县发(fā)布公报，经(jīng)济发(fā)展平稳，产(chǎn)业兴旺，经(jīng)营户增收，发(fā)出补贴，产(chǎn)量经(jīng)核实后公布，来年目标也已确定。";
        assertThat(text(copy)).isEqualTo(copy.replaceAll("\\(\\p{IsLatin}+\\)", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "縣志載，乂（yì）安橋始建於宋，重修於清，今人多不識此字。",
                "縣志載，乂(yì)安橋始建於宋，重修於清，今人多不識此字。",
                "單(shàn)縣在山東，單姓人家不少，讀音與簡單的單不同。",
                "现(xiàn)在的现字，从王从见，现代汉语常用。",
                "發(fèi)展是錯的讀音，發展的發字不這樣讀。",
                "床(chuáng)前(qián)明(míng)月(yuè)光(guāng)，疑(yí)是(shì)地(dì)上(shàng)霜(shuāng)。舉(jǔ)頭(tóu)望(wàng)明(míng)月(yuè)",
                "經濟學(economics)與發展(fazhan)研究所舉行講座，學(xue)者與會。",
            })
    void keepsAGlossThatIsARealNote(String noted) {
        assertThat(text(noted)).isEqualTo(noted);
    }

    @Test
    void keepsTheNoteOfTheAuthorInsideAMirrorCopy() {
        assertThat(text(COPY + "又訪乂(yì)安橋。")).isEqualTo(ORIGINAL + "又訪乂(yì)安橋。");
        assertThat(text(COPY + "單(shàn)縣客商簽單，訂單不少。")).isEqualTo(ORIGINAL + "單(shàn)縣客商簽單，訂單不少。");
    }

    @Test
    void leavesGlossesThatLandedInsideACharacter() {
        assertThat(text(COPY + "要勇?lián)姑")).isEqualTo(ORIGINAL + "要勇?lián)姑");
    }

    @Test
    void dropsGlossesInTheTextOfAnHtmlPageOnly() {
        String head = "<script>var s = \"發(fā)展\";</script><a href=\"/發(fā)展\" title='>'>";
        RepairedPage page = repairer.repair(Captures.html(head + COPY + "</a><!-- 發(fā) -->"));
        assertThat(page.text()).isEqualTo(head + ORIGINAL + "</a><!-- 發(fā) -->");
    }

    @Test
    void countsTheGlossesOfAMarkdownPage() {
        RepairedPage page = repairer.repair(Captures.of(
                ("# 公報\n\n" + COPY).getBytes(java.nio.charset.StandardCharsets.UTF_8), PageFormat.MARKDOWN));
        assertThat(page.text()).isEqualTo("# 公報\n\n" + ORIGINAL);
    }
}
