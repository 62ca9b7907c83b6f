package org.lantai.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

class RemarksTest {
    @Test
    void ofAKindSomeAreKeptAndAllAreCounted() {
        Remarks remarks = new Remarks(2);
        for (int i = 0; i < 1000; i++) {
            remarks.accept(Problem.note(ProblemKind.CHECK_FLAGGED, "d/" + i, "存疑", ""));
        }
        Remark remark = remarks.all().get(0);
        assertThat(remark.count()).isEqualTo(1000);
        assertThat(remark.examples()).extracting(Problem::file).containsExactly("d/0", "d/1");
    }

    @Test
    void theWorstComesFirst() {
        Remarks remarks = new Remarks(2);
        remarks.accept(Problem.note(ProblemKind.CHECK_FLAGGED, "a", "存疑", ""));
        remarks.accept(Problem.error(ProblemKind.CHECK_LINK, "b", "断链", ""));
        remarks.accept(Problem.warning(ProblemKind.CHECK_HEAVY, "c", "太大", ""));
        assertThat(remarks.all())
                .extracting(Remark::kind)
                .containsExactly(ProblemKind.CHECK_LINK, ProblemKind.CHECK_HEAVY, ProblemKind.CHECK_FLAGGED);
    }
}
