package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DomainWeigherTest {
    private static double weight(Domain domain, String text) {
        return DomainWeigher.standard().weigh(text).of(List.of(Domain.values()).indexOf(domain));
    }

    @Test
    void hearsADomainInItsWords() {
        assertThat(weight(Domain.LAW, "第十二条 当事人对前款规定的处罚决定不服的，可以依法申请行政复议或者提起行政诉讼。".repeat(4)))
                .isGreaterThan(0.6);
        assertThat(weight(Domain.TECH, "这个函数返回一个指针，编译器会在运行时检查数组的长度，并抛出异常。".repeat(4)))
                .isGreaterThan(0.6);
    }

    @Test
    void decidesNothingByAFewWords() {
        assertThat(weight(Domain.LAW, "")).isEqualTo(0.25);
        assertThat(weight(Domain.LAW, "依法处罚")).isBetween(0.25, 0.45);
    }
}
