package org.lantai.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lantai.model.ProblemKind;

/** Reports list rules and kinds of problems in the order in which they are declared. */
class RuleTest {
    @Test
    void rulesStandInTheOrderOfTheirKeys() {
        assertThat(Rule.values()).extracting(Rule::key).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void kindsOfProblemsStandInTheOrderOfTheirKeys() {
        assertThat(ProblemKind.values()).extracting(ProblemKind::key).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aRuleIsFoundByItsKey() {
        assertThat(Arrays.stream(Rule.values()))
                .allSatisfy(rule -> assertThat(Rule.of(rule.key())).contains(rule));
        assertThat(Rule.of("furniture")).isEmpty();
    }
}
