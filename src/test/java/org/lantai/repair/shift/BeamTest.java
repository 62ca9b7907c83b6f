package org.lantai.repair.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BeamTest {
    private static final int LEAD = 0xC8;

    private static Conjecture pending(Pending pending) {
        return ShiftStep.of(Conjecture.start(OpenMarks.NONE, '\n'))
                .withPending(pending)
                .end();
    }

    private static List<Pending> best(Pending... offered) {
        Beam beam = new Beam();
        Stream.of(offered).map(BeamTest::pending).forEach(beam::offer);
        return beam.best().stream().map(Conjecture::pending).toList();
    }

    @Test
    void whatCostsTheSameHasAnOrderOfItsOwn() {
        List<Pending> inOrder =
                List.of(Pending.of(LEAD), Pending.inGloss(LEAD), Pending.atMark(LEAD), Pending.atMark(LEAD + 1));
        assertThat(best(inOrder.toArray(Pending[]::new))).isEqualTo(inOrder);
        assertThat(best(Pending.atMark(LEAD + 1), Pending.atMark(LEAD), Pending.inGloss(LEAD), Pending.of(LEAD)))
                .isEqualTo(inOrder);
    }
}
