package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    private final WordIndex index =
            new WordIndex(List.of(List.of("渡口", "渡船"), List.of("石桥"), List.of(), List.of("口石")));

    @Test
    void knowsTheRulesThatATextMayFit() {
        assertThat(index.rulesFor("过了渡船再走").stream()).containsExactly(0, 2);
        assertThat(index.rulesFor("渡口石桥").stream()).containsExactly(0, 1, 2, 3);
        assertThat(index.rulesFor("渡").stream()).containsExactly(2);
    }

    @Test
    void tellsWhereWordsStand() {
        List<String> found = new ArrayList<>();
        index.find("渡口石桥渡口", (place, rule) -> found.add(place + ":" + rule));

        assertThat(found).containsExactly("0:0", "1:3", "2:1", "4:0");
    }
}
