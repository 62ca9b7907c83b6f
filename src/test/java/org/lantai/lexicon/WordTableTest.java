package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordTableTest {
    private final WordTable table = WordTable.of(WordTableTest.class, "river-words.tsv");

    @Test
    void keepsTheWordsOfEachKindInTheirOrder() {
        assertThat(table.words("water")).containsExactly("大河", "河");
        assertThat(table.words("bank")).containsExactly("岸");
    }

    @Test
    void makesAPatternThatTriesTheUpperWordFirst() {
        assertThat(table.anyOf("water")).isEqualTo("(?:大河|河)");
    }

    @Test
    void givesTheCharactersOfAKind() {
        assertThat(table.characters("water")).isEqualTo("大河河");
    }

    @Test
    void namesTheTableThatLacksAKind() {
        assertThatThrownBy(() -> table.words("bridge")).hasMessage("river-words.tsv: no words of the kind bridge");
    }
}
