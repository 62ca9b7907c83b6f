package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.model.PaperPage;

class PaperPagesTest {
    @Test
    void theNumberIsAsPrintedAndHasASectionPerhaps() {
        assertThat(PaperPages.in("《青禾日报》（ 　第 04 版）")).isEqualTo(new PaperPage(Optional.of("04"), Optional.empty()));
        assertThat(PaperPages.in("第A07版：城事")).isEqualTo(new PaperPage(Optional.of("A07"), Optional.of("城事")));
        assertThat(PaperPages.in("第三版").number()).contains("3");
        assertThat(PaperPages.in("第08版：江畔·副刊").section()).contains("江畔·副刊");
    }

    @Test
    void editionsAreNoPages() {
        assertThat(PaperPages.in("安卓4.2版")).isEqualTo(PaperPage.NONE);
        assertThat(PaperPages.in("第3版本")).isEqualTo(PaperPage.NONE);
    }

    @Test
    void theContentsOfAPaperSayNothing() {
        assertThat(PaperPages.alone(List.of("青禾日报", "04版：经济", "要闻"))).isEqualTo(PaperPages.in("04版：经济"));
        assertThat(PaperPages.alone(List.of("03版：要闻", "04版：经济"))).isEqualTo(PaperPage.NONE);
    }

    @Test
    void aKnownPageTakesTheSectionOfTheSamePageAlone() {
        PaperPage four = new PaperPage(Optional.of("04"), Optional.empty());

        assertThat(four.or(PaperPages.in("04版：经济")).section()).contains("经济");
        assertThat(four.or(PaperPages.in("05版：经济")).section()).isEmpty();
    }
}
