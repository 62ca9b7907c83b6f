package org.lantai.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SpacingTest {
    @Test
    void readsAWrappedLineWithoutASpaceBetweenChineseCharacters() {
        assertThat(Spacing.collapse("  白石河\r\n\t涨水 ")).isEqualTo("白石河涨水");
        assertThat(Spacing.collapse("白石河\n3.1 米")).isEqualTo("白石河 3.1 米");
        assertThat(Spacing.collapse("张三　　摄")).isEqualTo("张三　摄");
    }

    @Test
    void dropsInvisibleCharacters() {
        assertThat(Spacing.collapse("白\u200B石\uFEFF河")).isEqualTo("白石河");
    }

    @Property
    void neverLosesAVisibleCharacter(
            @ForAll @Chars({'河', 'a', ' ', '　', '\n', '\u00A0', '，', '\u200B'}) @StringLength(max = 30) String raw) {
        assertThat(Spacing.squeeze(Spacing.collapse(raw))).isEqualTo(Spacing.squeeze(raw));
    }
}
