package org.lantai.script;

import com.github.houbb.opencc4j.support.data.impl.tw.TwSTPhraseSelfData;
import com.github.houbb.opencc4j.support.data.impl.tw.TwTSPhraseSelfData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that conversion to Taiwan vocabulary puts in the place of others: those of {@code taiwan-words.tsv}, and those
 * of OpenCC4j that it does not speak of. Keyed by the Simplified form, as they read when their characters are converted.
 */
final class TaiwanWords {
    /** From this weight on a word is one that nobody on the mainland writes. */
    static final double STRONG = 5;

    private static final int SHORTEST_UNLISTED = 3;

    private final Map<String, Word> words;
    private final PhraseTable table;
    private final PhraseTable mainlandWords;

    private TaiwanWords(Map<String, Word> words) {
        this.words = Map.copyOf(words);
        this.table = table(words.keySet());
        this.mainlandWords = table(mainlandWords(words));
    }

    static TaiwanWords get() {
        return Holder.WORDS;
    }

    /** All the words, for finding them in a text. */
    PhraseTable table() {
        return table;
    }

    /** Words of the mainland that conversion to Taiwan vocabulary would not have left, and all Taiwan words. */
    PhraseTable mainlandWords() {
        return mainlandWords;
    }

    /** What is known of a word of {@link #table()}. */
    Word word(String simplified) {
        Word word = words.get(simplified);
        if (word == null) {
            throw new IllegalArgumentException("no word of Taiwan: " + simplified);
        }
        return word;
    }

    boolean isWord(String simplified) {
        return words.containsKey(simplified);
    }

    private static PhraseTable table(Set<String> words) {
        Map<String, String> entries = new HashMap<>();
        words.forEach(word -> entries.put(word, word));
        return new PhraseTable(entries);
    }

    /** What OpenCC4j's table would have replaced, as far as it always does. */
    private static Set<String> mainlandWords(Map<String, Word> words) {
        Set<String> all = new HashSet<>(words.keySet());
        all.addAll(Tables.first(new TwTSPhraseSelfData().data().getDataMap()).values());
        all.removeIf(word -> !words.containsKey(word) && (word.length() < 2 || NOT_TELLING.contains(word)));
        Tables.first(new TwSTPhraseSelfData().data().getDataMap()).forEach((mainland, taiwan) -> {
            if (Tables.toSimplified().convert(taiwan).text().equals(mainland)) {
                all.remove(mainland);
            }
        });
        all.addAll(words.keySet());
        return all;
    }

    /** Words that some versions of the conversion leave in some places, or that also come out of it. */
    private static final Set<String> NOT_TELLING = Set.of("通过", "算法", "水平", "计划", "朝鲜", "智慧", "程序", "信道", "声明");

    /**
     * A word of Taiwan.
     *
     * @param taiwan its Simplified form
     * @param mainland what may have stood there, the usual one first
     * @param weight see {@code taiwan-words.tsv}
     */
    record Word(String taiwan, List<String> mainland, double weight) {
        /** Whether it is a word of the mainland that stays as it is. */
        boolean isOwn() {
            return mainland.get(0).equals(taiwan);
        }

        boolean isStrong() {
            return !isOwn() && weight >= STRONG;
        }
    }

    private static final class Holder {
        static final TaiwanWords WORDS = read();

        private static TaiwanWords read() {
            PhraseConverter characters = Tables.toSimplified();
            Map<String, Word> words = new HashMap<>();
            Tables.first(new TwTSPhraseSelfData().data().getDataMap()).forEach((traditional, mainland) -> {
                String taiwan = characters.convert(traditional).text();
                if (taiwan.length() >= SHORTEST_UNLISTED && !taiwan.equals(mainland)) {
                    words.put(taiwan, new Word(taiwan, List.of(mainland), STRONG));
                }
            });
            for (List<String> row : Rows.of("taiwan-words.tsv")) {
                String taiwan = characters.convert(row.get(0)).text();
                List<String> mainland = new ArrayList<>(List.of(row.get(1).split(" ")));
                words.put(taiwan, new Word(taiwan, mainland, Double.parseDouble(row.get(2))));
            }
            return new TaiwanWords(words);
        }
    }
}
