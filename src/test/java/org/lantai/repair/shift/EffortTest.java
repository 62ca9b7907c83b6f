package org.lantai.repair.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PageFormat;
import org.lantai.model.ProblemKind;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Rule;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;
import org.lantai.repair.look.Glance;
import org.lantai.repair.mirror.MirrorEvidence;
import org.lantai.text.Change;

/** Work is counted in steps here, never in time. */
class EffortTest {
    private static final String SOUND = "青石鎮圖書館新館正式向讀者開放，首日接待讀者三百餘人次，館內藏書兩萬餘冊，另設少兒閱覽室。";
    private static final String DAMAGED = "全體幹部要勇?lián)?dāng)，扎實工作。倒排工期，確?！半p過半”目標如期實現。";

    private static List<Change> changes(String text, Effort effort) {
        MirrorEvidence evidence = MirrorEvidence.in(Glance.at(text, PageFormat.TEXT));
        return ShiftedBytes.changes(CopiedPage.of(text, evidence), evidence, effort);
    }

    private static long steps(String text) {
        Effort effort = Effort.on(text);
        changes(text, effort);
        return effort.taken();
    }

    private static List<Edit> unread(RepairedPage page) {
        return page.edits().stream()
                .filter(edit -> edit.rule() == Rule.DAMAGE_UNREAD)
                .toList();
    }

    @Test
    void anOrdinaryDamagedTextIsFarFromTheEndOfIt() {
        assertThat(steps(SOUND + DAMAGED)).isPositive().isLessThan(Effort.LEAST / 5);
    }

    @Test
    void growsWithTheLengthOfTheTextAndEndsWithTheLastStep() {
        Effort effort = Effort.on("渡".repeat(1_000));
        for (int i = 0; i < Effort.LEAST + 1_000 * Effort.PER_CHARACTER; i++) {
            effort.step();
        }
        assertThat(effort.isSpent()).isFalse();
        effort.step();
        assertThat(effort.isSpent()).isTrue();
    }

    /** The unit that is read when the last step is taken is read to its end; the rest of the text costs nothing. */
    @ParameterizedTest
    @ValueSource(ints = {10, 20, 40})
    void whatIsBehindTakesNoSteps(int times) {
        Effort once = new Effort(1_000);
        changes(SOUND + DAMAGED, once);
        Effort effort = new Effort(1_000);
        changes(SOUND + DAMAGED + (SOUND + DAMAGED).repeat(times), effort);
        assertThat(once.isSpent()).isTrue();
        assertThat(effort.taken()).isEqualTo(once.taken());
    }

    @Test
    void sufficesForAsManyStepsAsASearchTakes() {
        Effort enough = new Effort(Long.MAX_VALUE);
        List<Change> all = changes(SOUND + DAMAGED, enough);
        assertThat(changes(SOUND + DAMAGED, new Effort(enough.taken()))).isEqualTo(all);
        assertThat(all).noneSatisfy(change -> assertThat(change.rule()).isEqualTo(Rule.DAMAGE_UNREAD));
    }

    @Test
    void withOneStepLessTheLastPlaceIsFlagged() {
        Effort enough = new Effort(Long.MAX_VALUE);
        String text = SOUND + DAMAGED;
        List<Change> all = changes(text, enough);
        List<Change> changes = changes(text, new Effort(enough.taken() - 1));
        assertThat(changes).isNotEqualTo(all);
        assertThat(changes)
                .filteredOn(change -> change.rule() == Rule.DAMAGE_UNREAD)
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.certainty()).isEqualTo(Certainty.UNSURE);
                    assertThat(text.substring(change.start(), change.end())).isEqualTo("?");
                });
    }

    @Test
    void theRestIsLeftAsCapturedAndTheReaderIsTold() {
        String damaged = SOUND + DAMAGED;
        RepairedPage page = new Repairer().repair(Captures.text(damaged.repeat(700)));
        assertThat(page.text()).endsWith(damaged.substring(damaged.indexOf("，扎實")));
        assertThat(unread(page)).hasSize(DamagedPlaces.MOST_UNREAD);
        assertThat(page.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.DAMAGE_UNREAD);
            assertThat(problem.message()).contains("from line 1 on", "1000 places", "and what is behind them.");
        });
    }
}
