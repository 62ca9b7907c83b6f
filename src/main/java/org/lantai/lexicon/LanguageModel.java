package org.lantai.lexicon;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * What is known of which words of Simplified Chinese are used, and which behind which: 226,000 words of {@link WordList},
 * counted in four {@link Domain}s. Immutable.
 */
public final class LanguageModel {
    /** How often of all times a mark stands behind a word of which nothing is known, and how many times that is worth. */
    private static final double ENDED = 0.2;

    private static final double ENDED_SEEN = 10;

    private final WordList words;
    private final Map<Domain, DomainCounts> domains = new EnumMap<>(Domain.class);
    /** How often each word stood before what is no word of Chinese characters, in levels. */
    private final char[] ended;
    /** How often each word stood where that was counted, in levels. */
    private final char[] counted;

    private LanguageModel(WordList words, ModelTable table) {
        this.words = words;
        for (Domain domain : Domain.values()) {
            domains.put(domain, new DomainCounts(table));
        }
        ended = table.chars();
        counted = table.chars();
    }

    /** The model, read from the class path when first asked for. */
    public static LanguageModel standard() {
        return Holder.STANDARD;
    }

    /** The words, by whose numbers the model knows them. */
    public WordList words() {
        return words;
    }

    /** How often a word was counted in all domains together; 0 for none. */
    public double count(int word) {
        double sum = 0;
        for (DomainCounts counts : domains.values()) {
            sum += counts.count(word);
        }
        return sum;
    }

    /** How often the second word was counted behind the first in all domains together; seldom is never. */
    public double count(int first, int second) {
        double sum = 0;
        for (DomainCounts counts : domains.values()) {
            sum += counts.count(first, second);
        }
        return sum;
    }

    /** What was counted in a domain. */
    DomainCounts counts(Domain domain) {
        return Objects.requireNonNull(domains.get(domain));
    }

    /** How often of all times a mark, or whatever is no Chinese word, stands behind a word. */
    double ended(int word) {
        boolean known = word >= 0 && word < ended.length;
        double before = known ? Levels.CHAR.count(ended[word]) : 0;
        double all = known ? Levels.CHAR.count(counted[word]) : 0;
        return (before + ENDED_SEEN * ENDED) / (all + ENDED_SEEN);
    }

    private static final class Holder {
        static final LanguageModel STANDARD = read();

        /** Both files at once, which takes little more than half the time on two cores. */
        private static LanguageModel read() {
            CompletableFuture<WordList> words = CompletableFuture.supplyAsync(WordList::standard);
            ModelTable pairs = ModelFile.PAIRS.read();
            return new LanguageModel(words.join(), pairs);
        }
    }
}
