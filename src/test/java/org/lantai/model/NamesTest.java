package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void areAllSaidWhereTheyAreFew() {
        assertThat(Names.of(List.of("甲"))).isEqualTo("甲");
        assertThat(Names.of(List.of("甲", "乙"))).isEqualTo("甲, 乙");
        assertThat(Names.of(Collections.nCopies(Names.SHOWN, "甲"))).doesNotContain("more");
    }

    @Test
    void areCountedWhereTheyAreMany() {
        assertThat(Names.of(Collections.nCopies(10_000, "甲")))
                .endsWith("甲, 甲 and 9980 more")
                .hasSizeLessThan(200);
        assertThat(Names.of(Collections.nCopies(Names.SHOWN + 1, "甲"))).endsWith(" and 1 more");
    }
}
