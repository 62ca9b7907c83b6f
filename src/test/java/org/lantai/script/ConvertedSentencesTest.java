package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantai.lexicon.Table;
import org.lantai.model.Script;
import org.lantai.script.taiwan.TaiwanVocabulary;

/** Invented sentences of the mainland, each converted to the words of Taiwan by another tool, come back one by one. */
class ConvertedSentencesTest {
    private final TextConverter converter = new TextConverter(Script.HANS);

    @Test
    void mostComeBackAsTheyWere() {
        List<List<String>> sentences = Table.rows(TaiwanVocabulary.class, "converted-vocabulary.tsv", 3);
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(24);
        assertThat(sentences)
                .filteredOn(row -> converter.convert(row.get(1)).equals(row.get(2)))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void whatWasWrittenOnTheMainlandStays() {
        assertThat(Table.rows(TaiwanVocabulary.class, "converted-vocabulary.tsv", 3))
                .allSatisfy(row -> assertThat(converter.convert(row.get(2))).isEqualTo(row.get(2)));
    }
}
