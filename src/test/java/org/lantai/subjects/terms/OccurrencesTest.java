package org.lantai.subjects.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void countsTermsOfAnyLength() {
        assertThat(Occurrences.of(Set.of("防汛", "防汛演练", "渡口"), "防汛办开展防汛演练，不误防汛。"))
                .isEqualTo(Map.of("防汛", 3, "防汛演练", 1));
    }

    @Test
    void countsPlacesThatOverlapOnce() {
        assertThat(Occurrences.of(Set.of("云云"), "云云云云云")).isEqualTo(Map.of("云云", 2));
    }

    @Test
    void findsNothingOfNothing() {
        assertThat(Occurrences.of(Set.of(), "云")).isEmpty();
        assertThat(Occurrences.of(Set.of("云"), "")).isEmpty();
    }
}
