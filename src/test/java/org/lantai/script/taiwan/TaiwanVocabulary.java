package org.lantai.script.taiwan;

import java.util.List;
import org.lantai.lexicon.Table;

/** The words of Taiwan that conversion to its vocabulary leaves in a text. */
public final class TaiwanVocabulary {
    private TaiwanVocabulary() {}

    public static List<String> words() {
        return Table.words(TaiwanWords.class, "taiwan-words.tsv", 4);
    }
}
