package org.lantai.repair.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantai.model.edit.Certainty;

/**
 * What repair says of how certain it is, held against what is right, on sound texts put through each kind of damage. The
 * figures are printed; the floors are a little below them.
 */
class CalibrationTest {
    /** Texts for each kind: with ten and more kinds, over 300 damaged texts. */
    private static final int TEXTS = 30;

    private static final Map<DamageKind, Figures> FIGURES = new EnumMap<>(DamageKind.class);

    @BeforeAll
    static void damageAndRepair() throws IOException {
        List<String> texts = SoundTexts.invented();
        for (DamageKind kind : DamageKind.values()) {
            Figures figures = new Figures();
            for (int i = 0; i < TEXTS; i++) {
                figures.add(Trial.of(kind, texts.get(i * texts.size() / TEXTS), i));
            }
            FIGURES.put(kind, figures);
            System.out.println(kind + " " + figures);
        }
    }

    private static double right(Certainty certainty) {
        int all = FIGURES.values().stream().mapToInt(f -> f.count(certainty)).sum();
        double right = FIGURES.values().stream()
                .mapToDouble(f -> f.right(certainty) * f.count(certainty))
                .sum();
        return right / all;
    }

    @Test
    void moreThanThreeHundredTextsAreDamaged() {
        assertThat(DamageKind.values().length * TEXTS).isGreaterThan(300);
    }

    @Test
    void whatIsSureIsRight() {
        assertThat(right(Certainty.SURE)).isGreaterThan(0.995);
    }

    @Test
    void whatIsLikelyIsMostlyRight() {
        assertThat(right(Certainty.LIKELY)).isGreaterThan(0.9);
    }

    @Test
    void wholeGlossesAreDroppedAndNothingElse() {
        assertThat(FIGURES.get(DamageKind.GLOSSED).right(Certainty.SURE)).isGreaterThan(0.999);
    }

    @Test
    void wrongDecodingsComeBack() {
        assertThat(FIGURES.get(DamageKind.GBK_AS_LATIN).restored()).isGreaterThan(0.99);
        assertThat(FIGURES.get(DamageKind.GBK_AS_LATIN_THINNED).restored()).isGreaterThan(0.9);
        assertThat(FIGURES.get(DamageKind.UTF8_AS_LATIN).restored()).isGreaterThan(0.99);
    }
}
