package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void aChineseCharacterTakesTwoColumnsAndACombiningMarkNone() {
        assertThat(Columns.width("云溪 a")).isEqualTo(6);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("𠮷，")).isEqualTo(4);
    }

    @Test
    void padsAndCutsByColumns() {
        assertThat(Columns.pad("云溪", 6) + "|").isEqualTo("云溪  |");
        assertThat(Columns.fit("云溪老街修缮", 8)).isEqualTo("云溪老…");
        assertThat(Columns.fit("云溪", 4)).isEqualTo("云溪");
    }

    @Test
    void breaksAtASpaceWhereThereIsOneNear() {
        assertThat(Columns.wrap("declared in a meta element", 14)).containsExactly("declared in a", "meta element");
        assertThat(Columns.wrap("云溪老街", 5)).containsExactly("云溪", "老街");
    }

    @Test
    void whatSteersATerminalBecomesASpace() {
        assertThat(Columns.fit("甲\u001b[31m乙\u202e丙", 40)).isEqualTo("甲 [31m乙 丙");
    }

    @Property
    void noLineIsWiderThanAsked(@ForAll String text, @ForAll @IntRange(min = 2, max = 30) int width) {
        List<String> lines = Columns.wrap(text, width);
        assertThat(lines).isNotEmpty().allMatch(line -> Columns.width(line) <= width);
        assertThat(Columns.width(Columns.fit(text, width))).isLessThanOrEqualTo(width);
    }
}
