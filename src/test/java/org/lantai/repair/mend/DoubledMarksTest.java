package org.lantai.repair.mend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Rule;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

class DoubledMarksTest {
    private final Repairer repairer = new Repairer();

    private RepairedPage text(String text) {
        return repairer.repair(Captures.text(text));
    }

    @Test
    void takesOutTheCommaBeforeEveryMark() {
        RepairedPage page = text("7月20日,，县里开会,。会上说,，春耕要早,、要快,、要实,。“都听清了,。”大家答,。");

        assertThat(page.text()).isEqualTo("7月20日，县里开会。会上说，春耕要早、要快、要实。“都听清了。”大家答。");
        assertThat(page.edits()).hasSize(8).extracting(Edit::rule).containsOnly(Rule.NOISE_MARK);
    }

    @Test
    void takesOutPictographsAmidTheWordsOfSuchAPage() {
        RepairedPage page = text("7月20日,，县里👍开会,。会上说,，春耕✨要早,、要快,、要实,。");

        assertThat(page.text()).isEqualTo("7月20日，县里开会。会上说，春耕要早、要快、要实。");
        assertThat(page.edits()).extracting(Edit::rule).contains(Rule.NOISE_PICTOGRAPH);
    }

    @Test
    void takesOutTheCommaBeforeMarksWhoseWidthWasFolded() {
        assertThat(text("7月20日,,县里开会,。会上说,,春耕要早,、要快,,要实,!问:听清了,?").text())
                .isEqualTo("7月20日,县里开会。会上说,春耕要早、要快,要实!问:听清了?");
        String slips = "种子,,农药,,化肥,,都要备足。a,,b,,c,,d,,e,,f各村回去就办，办好了再报。大家都到了，会上说，春耕要早，要快，要实。";
        assertThat(text(slips).edits()).isEmpty();
    }

    @Test
    void leavesSlipsOfThePenAndPictographsOfAnAuthor() {
        String text = "7月20日,，县里开会👍大家都到了。会上说，春耕要早、要快、要实。各村回去就办，办好了再报。种子,，农药,，都要备足。";

        assertThat(text(text).text()).isEqualTo(text);
        assertThat(text(text).edits()).isEmpty();
    }

    @Test
    void leavesAPageWhereMostMarksAreSound() {
        String text = "春耕要早，要快，要实。种子、农药、化肥，都要备足。".repeat(4) + "好,。好,。好,。好,。好,。好,。";

        assertThat(text(text).text()).isEqualTo(text);
    }
}
