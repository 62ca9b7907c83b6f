package org.lantai.script.taiwan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordTable;
import org.lantai.script.phrase.OpenccDictionary;
import org.lantai.script.phrase.PhraseConverter;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.script.simplified.ToSimplified;

/**
 * The words that conversion to Taiwan vocabulary puts in the place of others, those of {@code taiwan-words.tsv} and those
 * of OpenCC4j that it does not speak of, and the words of the mainland that it would not have left. All of them as they
 * read when their characters are simplified. Immutable.
 */
final class TaiwanWords {

    /** From this weight on a word is one that nobody on the mainland writes. */
    private static final double STRONG = 5;

    /** The words of OpenCC4j below this length are too often words of the mainland too. */
    private static final int SHORTEST_UNLISTED = 3;

    /** Words that some versions of the conversion leave in some places, or that also come out of it. */
    private static final Set<String> NOT_TELLING = words("not telling");
    /** Words that the conversion would have replaced and that Taiwan writes as well, beside its own for them. */
    private static final Set<String> OF_BOTH = words("of both");

    private final PhraseTable table;
    private final Word[] words;
    /** Words of Taiwan that Hong Kong writes as well. */
    private static final Set<String> OF_HONG_KONG = words("of hong kong");

    private static Set<String> words(String kind) {
        return Set.copyOf(WordTable.of(TaiwanWords.class, "exchange-words.tsv").words(kind));
    }

    private TaiwanWords(Map<String, Word> entries) {
        Map<String, String> phrases = new HashMap<>(2 * entries.size());
        entries.keySet().forEach(word -> phrases.put(word, word));
        table = new PhraseTable(phrases);
        words = new TreeMap<>(entries).values().toArray(Word[]::new);
    }

    static TaiwanWords get() {
        return Holder.WORDS;
    }

    /** All the words, for finding them in a text. */
    PhraseTable table() {
        return table;
    }

    /** The word of that number in {@link #table()}. */
    Word word(int number) {
        return words[number];
    }

    /**
     * A word that tells.
     *
     * @param text how it reads when its characters are simplified
     * @param mainland what may have stood there, the usual one first; empty for a word of the mainland
     * @param weights see {@code taiwan-words.tsv}, one for each {@link Genre}
     * @param own for a word that no conversion makes, so that it stands only where somebody wrote it, how much it tells
     *     that this was in Taiwan; 0 for the others
     * @param replaced whether the conversion would have put another word in its place, so that it cannot have stood there
     *     before: 文件 becomes 檔案, and was 文档 in what was converted
     */
    record Word(String text, List<String> mainland, Map<Genre, Double> weights, double own, boolean replaced) {
        /** What is left of a word that the conversion should have replaced: its versions differ. */
        private static final double LEFT = 0.02;

        private static final String OWN = "own ";
        private static final Map<Genre, Double> NO_WEIGHTS = weights("0");
        /** Whoever wants words of Taiwan unified wants these. */
        private static final Map<Genre, Double> OWN_WEIGHTS = weights("6");

        /** The word of a row. */
        static Word of(String text, List<String> mainland, String weights) {
            return weights.startsWith(OWN)
                    ? new Word(text, mainland, OWN_WEIGHTS, Double.parseDouble(weights.substring(OWN.length())), false)
                    : new Word(text, mainland, weights(weights), 0, false);
        }

        /** The weights of a row; the first holds for the genres that it has none for. */
        static Map<Genre, Double> weights(String column) {
            List<Double> given =
                    Stream.of(column.split("/")).map(Double::valueOf).toList();
            Map<Genre, Double> weights = new EnumMap<>(Genre.class);
            for (Genre genre : Genre.values()) {
                weights.put(genre, weights.size() < given.size() ? given.get(weights.size()) : given.get(0));
            }
            return weights;
        }

        static Word ofMainland(String text) {
            return new Word(text, List.of(), NO_WEIGHTS, 0, false);
        }

        boolean isOfMainland() {
            return mainland.isEmpty();
        }

        /** Whether a word of the mainland is one of Taiwan as well. */
        boolean isOfBoth() {
            return OF_BOTH.contains(text);
        }

        /** Whether it may stand for another one; else it is the mainland's own, and stays. */
        boolean isConverted() {
            return !mainland.isEmpty() && !mainland.get(0).equals(text);
        }

        /** Whether Hong Kong writes it as Taiwan does. */
        boolean isOfHongKong() {
            return OF_HONG_KONG.contains(text);
        }

        /** Whether no conversion makes it. */
        boolean isOwn() {
            return own > 0;
        }

        /** Whether it is a word that nobody on the mainland writes in texts of a kind. */
        boolean isStrong(Genre genre) {
            return isConverted() && !isOwn() && weight(genre) >= STRONG;
        }

        double weight(Genre genre) {
            return weights.getOrDefault(genre, 0.0);
        }

        /** How much of what a text of the mainland has of this word is still there after the conversion, 0 to 1. */
        double left() {
            return replaced ? LEFT : 1;
        }
    }

    private static final class Holder {
        /** What the words of OpenCC4j weigh that no row speaks of. */
        private static final Map<Genre, Double> UNLISTED = Word.weights("6");

        static final TaiwanWords WORDS = read();

        private static TaiwanWords read() {
            // A text with such words asks for the model next; reading it meanwhile saves a third of the
            // first conversion (335 to 223 ms).
            CompletableFuture<WordCutter> model = CompletableFuture.supplyAsync(WordCutter::get);
            TaiwanWords words = words();
            model.join();
            return words;
        }

        private static TaiwanWords words() {
            PhraseConverter characters = ToSimplified.toSimplified();
            Map<String, Word> words = new HashMap<>();
            OpenccDictionary.TAIWAN_PHRASES.reversed().forEach((traditional, mainland) -> {
                String taiwan = characters.convert(traditional).text();
                if (taiwan.length() >= SHORTEST_UNLISTED && !taiwan.equals(mainland)) {
                    words.put(taiwan, new Word(taiwan, List.of(mainland), UNLISTED, 0, false));
                }
            });
            for (List<String> row : Table.rows(TaiwanWords.class, "taiwan-words.tsv", 4)) {
                String taiwan = characters.convert(row.get(0)).text();
                words.put(taiwan, Word.of(taiwan, List.of(row.get(1).split(" ")), row.get(2)));
            }
            Set<String> replaced = replaced(words);
            words.replaceAll((text, word) -> replaced.contains(text) ? replaced(word) : word);
            mainlandWords(characters).forEach(word -> words.putIfAbsent(word, Word.ofMainland(word)));
            return new TaiwanWords(words);
        }

        private static Word replaced(Word word) {
            return new Word(word.text(), word.mainland(), word.weights(), word.own(), true);
        }

        /** The words that others stand for and that stand for others themselves. */
        private static Set<String> replaced(Map<String, Word> words) {
            Set<String> replaced = new HashSet<>();
            for (Word word : words.values()) {
                if (word.isConverted() && word.mainland().size() == 1) {
                    replaced.add(word.mainland().get(0));
                }
            }
            replaced.removeIf(
                    text -> !words.containsKey(text) || !words.get(text).isConverted());
            return replaced;
        }

        /** What OpenCC4j's table would have replaced, as far as it always does. */
        private static Set<String> mainlandWords(PhraseConverter characters) {
            Set<String> all =
                    new HashSet<>(OpenccDictionary.TAIWAN_PHRASES.reversed().values());
            all.removeIf(word -> word.length() < 2 || NOT_TELLING.contains(word));
            OpenccDictionary.TAIWAN_PHRASES.first().forEach((mainland, taiwan) -> {
                if (characters.convert(taiwan).text().equals(mainland)) {
                    all.remove(mainland);
                }
            });
            return all;
        }
    }
}
