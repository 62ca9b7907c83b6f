package org.lantai.repair.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lantai.model.PageFormat;

class GlanceTest {
    @Property
    void seesAllThatIsBeyondAscii(@ForAll String source) {
        assertThat(places(Glance.at(source, PageFormat.HTML)))
                .isEqualTo(IntStream.range(0, source.length())
                        .filter(i -> source.charAt(i) >= 0x80)
                        .toArray());
    }

    @Test
    void seesLongPagesOfNothingElse() {
        String source = "<p>" + "渡口".repeat(20_000);
        Glance glance = Glance.at(source, PageFormat.HTML);

        assertThat(places(glance)).isEqualTo(IntStream.range(3, source.length()).toArray());
        assertThat(glance.character(39_999)).isEqualTo('口');
    }

    @Test
    void knowsTheCharactersAround() {
        Glance glance = Glance.at("<p>渡", PageFormat.HTML);

        assertThat(glance.at(glance.place(0) - 1)).isEqualTo('>');
        assertThat(glance.at(glance.place(0) + 1)).isEqualTo((char) 0);
        assertThat(glance.at(-1)).isEqualTo((char) 0);
    }

    private static int[] places(Glance glance) {
        return IntStream.range(0, glance.count()).map(glance::place).toArray();
    }
}
