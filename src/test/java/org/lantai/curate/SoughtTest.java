package org.lantai.curate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoughtTest {
    @Test
    void isFoundEachTimeItStandsThere() {
        assertThat(new Sought("水").in("水到渠成，水来土掩")).containsExactly(0, 5);
        assertThat(new Sought("水水").in("水水水")).containsExactly(0);
    }

    @Test
    void isFoundInTextsThatAreAlike() {
        assertThat(new Sought("發", text -> text.replace('發', '发').replace('髮', '发')).in("頭髮與發展"))
                .containsExactly(1, 3);
    }

    @Test
    void isSoughtAsItIsWhereComparingWouldLoseItsPlace() {
        Sought sought = new Sought("乙", text -> text.replace("甲", "").replace('乙', '丙'));
        assertThat(sought.in("甲乙丙")).containsExactly(1);
    }

    @Test
    void isNowhereWhenThereIsNothingToSeek() {
        assertThat(new Sought("").in("水到渠成")).isEmpty();
    }
}
