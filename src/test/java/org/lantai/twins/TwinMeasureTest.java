package org.lantai.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantai.pipeline.JoinedArchive;

class TwinMeasureTest {
    private final TwinCapture article = capture("a", "1", "original", "", Flaws.NONE);
    private final TwinCapture copy = capture("b", "1", "ads", "", Flaws.foreign(1));
    private final TwinCapture twin = capture("c", "1.opposite1", "original", "opposite", Flaws.NONE);

    @Test
    void allIsRightWhereCopiesAreJoinedAndTwinsAreNot() {
        TwinFigures figures = figures(List.of("a", "b"), List.of("c"));
        assertThat(figures.precision()).isEqualTo(new Tally(1, 1));
        assertThat(figures.recall()).isEqualTo(new Tally(1, 1));
        assertThat(figures.shown()).isEqualTo(new Tally(1, 1));
        assertThat(figures.failures()).isEmpty();
    }

    @Test
    void aTwinThatIsJoinedIsWrong() {
        TwinFigures figures = figures(List.of("a", "c"), List.of("b"));
        assertThat(figures.precision()).isEqualTo(new Tally(0, 1));
        assertThat(figures.recall()).isEqualTo(new Tally(0, 1));
        assertThat(figures.apart()).containsEntry("opposite", new Tally(0, 1));
        assertThat(figures.copies()).containsEntry("ads", new Tally(0, 1));
        assertThat(figures.failures())
                .containsExactlyInAnyOrder(
                        new TwinFailure("copy", "ads", "b", "a"), new TwinFailure("twin", "opposite", "c", "a"));
    }

    @Test
    void aCopyThatIsShownThoughAnotherIsBetterIsWrong() {
        assertThat(figures(List.of("b", "a"), List.of("c")).failures())
                .containsExactly(new TwinFailure("shown", "ads", "b", "a"));
    }

    private TwinFigures figures(List<String> one, List<String> other) {
        JoinedArchive joined = new JoinedArchive(
                List.of(one, other), Map.of("a", "甲", "b", "甲乙", "c", "丙"), Map.of(), Map.of(), List.of());
        return TwinMeasure.of(List.of(article, copy, twin), joined);
    }

    private static TwinCapture capture(String file, String article, String kind, String twin, Flaws flaws) {
        Piece piece = new Piece("题", LocalDate.of(2020, 1, 1), "", List.of(), List.of());
        return new TwinCapture(file, new Made(article, kind, twin, Copy.of(piece, flaws)));
    }
}
