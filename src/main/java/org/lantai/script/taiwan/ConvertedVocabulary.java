package org.lantai.script.taiwan;

import org.lantai.script.taiwan.TaiwanWords.Word;

/** What a text tells of the words in it: how probable it is that they were put there by a conversion. Immutable. */
public final class ConvertedVocabulary {
    private final SignCounts words;
    private final OriginOdds odds;
    private final Genre genre;
    /** Whether they shall become the mainland's whoever wrote them. */
    private final boolean unified;
    /** Whether somebody said so that they are Taiwan's. */
    private final boolean told;

    ConvertedVocabulary(SignCounts words, OriginOdds odds, Genre genre) {
        this(words, odds, genre, false, false);
    }

    private ConvertedVocabulary(SignCounts words, OriginOdds odds, Genre genre, boolean unified, boolean told) {
        this.words = words;
        this.odds = odds;
        this.genre = genre;
        this.unified = unified;
        this.told = told;
    }

    /** The same for a text whose words shall become the mainland's though it was written in Taiwan or Hong Kong. */
    public ConvertedVocabulary unified() {
        return new ConvertedVocabulary(words, odds, genre, true, told);
    }

    /** The same for a text that is known to have the words of Taiwan. */
    public ConvertedVocabulary told() {
        return new ConvertedVocabulary(words, odds, genre, unified, true);
    }

    /** The kind of writing, by which a word has one sense or another. */
    Genre genre() {
        return genre;
    }

    /** Whether words that only one who lives there writes become the mainland's too. */
    boolean losesOwn() {
        return unified || told;
    }

    /** What is believed of the origin of the words. */
    Belief belief() {
        return belief(odds);
    }

    /** The same by all other signs than one word: what it tells of itself is weighed where it stands. */
    Belief without(int number, Word word) {
        return belief(odds.without(words.odds(number, Signs.odds(word, genre))));
    }

    private Belief belief(OriginOdds of) {
        if (told) {
            return Belief.CONVERTED;
        }
        double taiwan = of.probability(WordOrigin.TAIWAN);
        double hongKong = of.probability(WordOrigin.HONG_KONG);
        double converted = of.probability(WordOrigin.VOCABULARY);
        double characters = of.probability(WordOrigin.CHARACTERS);
        return unified
                ? new Belief(characters, converted + taiwan + hongKong, 0, 0)
                : new Belief(characters, converted, taiwan, hongKong);
    }

    /**
     * How probable it is that the words of Taiwan in a text are what they are, together 1.
     *
     * @param original words as rare as they are on the mainland, where only characters were converted
     * @param converted words that stand for others, which are wanted back
     * @param taiwan words of one who wrote in Taiwan, as usual there as the others are on the mainland, and that stay
     * @param hongKong words of one who wrote in Hong Kong, where they are less usual, and that stay
     */
    record Belief(double original, double converted, double taiwan, double hongKong) {
        static final Belief CONVERTED = new Belief(0, 1, 0, 0);
    }
}
