package org.lantai.repair.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.damage.Gbk;
import org.lantai.damage.MirrorSite;
import org.lantai.damage.Traditional;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Rule;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

class ShiftedBytesTest {
    private static final String COPY = "雲溪縣發(fā)布公報，全縣經(jīng)濟(jì)穩步發(fā)展，經(jīng)營戶增收。";
    private static final String ORIGINAL = "雲溪縣發布公報，全縣經濟穩步發展，經營戶增收。";

    private final Repairer repairer = new Repairer();

    private String text(String text) {
        return repairer.repair(Captures.text(text)).text();
    }

    private static List<Edit> shifts(RepairedPage page) {
        return page.edits().stream()
                .filter(edit -> edit.rule() == Rule.GLOSS_SHIFTED || edit.rule() == Rule.MARK_SPLIT)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"全體干部要勇?lián)?dāng)，扎實工作。, 全體干部要勇擔當，扎實工作。", "幫助當(dāng)?shù)剞r戶增收。, 幫助當地農戶增收。"})
    void putsTextBackInStepThatAGlossHasShifted(String shown, String original) {
        assertThat(text(COPY + shown)).isEqualTo(ORIGINAL + original);
    }

    @ParameterizedTest
    @ValueSource(strings = {"倒排工期，确保“双过半”目标如期实现。", "记者采访了村民：“收入翻了好几番。”专家组说。", "调研汛前准备工作。县水利局参加。"})
    void putsTextBackInStepThatWasSplitAtAMark(String original) {
        String text = "全县发展经济，发展教育。" + original;
        String shown = new MirrorSite("發經", "！？；", Gbk.Unassigned.DROPPED).damage(text);
        assertThat(shown).containsPattern("\\?[！？；]");
        assertThat(text(shown)).isEqualTo(Traditional.byCharacter().damage(text));
    }

    /** The second byte of 當 is the first of 數, and is not shown where 當 itself is out of step behind the mark. */
    @Test
    void readsAGlossWhoseFirstByteIsThatOfAnotherOutOfStep() {
        String original = "云溪县发布公报，全县经济稳步发展，农民和经营户都增收。县里计划修建农村公路。“收入翻了好几番。”当地群众说。";
        String shown = new MirrorSite("發數當經", "！？；", Gbk.Unassigned.KEPT).damage(original);
        assertThat(shown).contains("dāng)?shù)");
        assertThat(text(shown)).isEqualTo(Traditional.byCharacter().damage(original));
    }

    @Test
    void readsMarksWhoseWidthWasFolded() {
        assertThat(text(COPY + "倒排工期,確?!半p過半”目標如期實現。")).contains("工期,確保“雙過半”目標");
    }

    @Test
    void bringsBackALineBreakThatALoneByteHasTakenAlong() {
        String original = "县水利局、当地镇政府负责人陪同。\n于建国强调，要发展经济、发展教育。";
        String shown = new MirrorSite("發數當經", "！？；", Gbk.Unassigned.DROPPED).damage(original);
        assertThat(shown).doesNotContain("\n");
        assertThat(text(shown)).isEqualTo(Traditional.byCharacter().damage(original));
    }

    @Test
    void bringsBackABracketOfATagThatALoneByteHasTakenAlong() {
        String original = "<p>县水利局、当地镇政府负责人陪同。</p><p>于建国强调，要发展经济、发展教育。</p>";
        String shown = new MirrorSite("發數當經", "！？；", Gbk.Unassigned.DROPPED).damage(original);
        assertThat(shown).contains("?/p>");
        assertThat(repairer.repair(Captures.html(shown)).text())
                .isEqualTo(Traditional.byCharacter().damage(original));
    }

    @Test
    void isSureWhereUnassignedPairsWereKeptAndNothingWasChosen() {
        String original = "全县发展经济，发展教育。要勇担使命、砥砺奋进，紧盯工程进度。";
        String shown = new MirrorSite("聯發", "！？；", Gbk.Unassigned.KEPT).damage(original);
        RepairedPage page = repairer.repair(Captures.text(shown));
        assertThat(page.text()).isEqualTo(Traditional.byCharacter().damage(original));
        assertThat(shifts(page)).singleElement().satisfies(edit -> {
            assertThat(edit.rule()).isEqualTo(Rule.GLOSS_SHIFTED);
            assertThat(edit.certainty()).isEqualTo(Certainty.SURE);
        });
    }

    @Test
    void isOnlyLikelyWhereItHadToChoose() {
        RepairedPage page = repairer.repair(Captures.text(COPY + "倒排工期，確?！半p過半”目標如期實現。"));
        assertThat(shifts(page)).singleElement().satisfies(edit -> {
            assertThat(edit.rule()).isEqualTo(Rule.MARK_SPLIT);
            assertThat(edit.certainty()).isEqualTo(Certainty.LIKELY);
            assertThat(page.decoded()
                            .substring(edit.place().start(), edit.place().end()))
                    .isEqualTo(edit.before());
        });
    }

    @Test
    void keepsWhatWasCapturedWhereTwoAnswersAreAsGood() {
        String shown = COPY + "全市住建局對當(dāng)?shù)厣嚏鍨裳b修建設實施監管。";
        RepairedPage page = repairer.repair(Captures.text(shown));
        assertThat(shifts(page)).singleElement().satisfies(edit -> {
            assertThat(edit.certainty()).isEqualTo(Certainty.UNSURE);
            assertThat(page.text()).contains("對當(dāng)?shù)厣嚏鍨裳b修建設");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你真的知道嗎?我不知道。什麼?！你再說一遍!",
                "這是怎麼回事??沒有人知道。（見附錄?）",
                "請看 http://example.org/?id=1&page=2 這一頁。",
                "縣誌記載了什麼?「乂」字怎麼讀(yì)?無人知曉。"
            })
    void leavesQuestionsOfTheAuthorAlone(String question) {
        assertThat(repairer.repair(Captures.text("雲溪縣圖書館舉辦講座，讀者踴躍參加，現場氣氛熱烈。" + question))
                        .edits())
                .isEmpty();
        assertThat(text(COPY + question)).isEqualTo(ORIGINAL + question);
    }

    @Test
    void leavesTextAloneThatIsLostThroughout() {
        String lost = "雲?溪?縣?！召?開?會?！議，全?縣?經?！濟。".repeat(5);
        assertThat(text(lost)).isEqualTo(lost);
    }
}
