package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GbkTest {
    @Test
    void hasTheBytesOfTheWorkedExamples() {
        assertThat(Gbk.pair('勇')).isEqualTo(0xD3C2);
        assertThat(Gbk.pair('聯')).isEqualTo(0xC293);
        assertThat(Gbk.character(0xA3, 0xA1)).isEqualTo('！');
    }

    @Test
    void leavesUnassignedWhatTheCodePageLeavesUnassigned() {
        assertThat(IntStream.of(Gbk.unassignedLeads())
                        .map(lead -> Gbk.unassignedTrails(lead).length)
                        .sum())
                .isEqualTo(2149);
        assertThat(Gbk.unassignedTrails(0xFA)).contains(0xCA).isSorted();
        assertThat(Gbk.character(0xFA, 0xCA)).isEqualTo((char) Gbk.NONE);
    }

    @Test
    void leadsEveryCharacterBackToItsPair() {
        assertThat(Gbk.characters())
                .allSatisfy(c -> assertThat(
                                (int) Gbk.character(Gbk.pair((char) (int) c) >> 8, Gbk.pair((char) (int) c) & 0xFF))
                        .isEqualTo(c));
    }

    @Test
    void hasNoPairForCharactersBeyondIt() {
        assertThat(Gbk.pair('䶮')).isEqualTo(Gbk.NONE);
    }
}
