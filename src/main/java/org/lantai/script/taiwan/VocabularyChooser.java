package org.lantai.script.taiwan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lantai.lexicon.NextWord;
import org.lantai.model.Certainty;
import org.lantai.model.EditReason;
import org.lantai.model.Rule;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.script.taiwan.ConvertedVocabulary.Belief;
import org.lantai.script.taiwan.TaiwanWords.Word;

/**
 * Undoes the conversion to Taiwan vocabulary, deciding each word in its context: how probable it is that the text was so
 * converted, how usual the mainland word is, and whether it or the Taiwan word stands oftener beside its neighbours in
 * Simplified Chinese.
 */
public final class VocabularyChooser {
    /** Below this probability no word is looked at. */
    private static final double HOPELESS = 0.1;
    /** From this probability on, a word that nobody on the mainland writes is replaced whatever its neighbours are. */
    private static final double CERTAIN = 0.9;
    /** How much less likely each further candidate is than the one before it, as a natural logarithm. */
    private static final double LESS_USUAL = 1;
    /** From this weight on a word is so rare on the mainland that it tells by itself: it stood there once in 33 times. */
    private static final double RARE = 3;
    /** What a word weighs whose last character stands again behind it for nothing; no writer does that. */
    private static final double DOUBLED = 6;
    /** Below this probability of words that are the mainland's own something else than the word itself tells against it. */
    private static final double WITHOUT_SIGNS = 0.4;
    /**
     * How much better, as a natural logarithm, the word of the mainland must fit between its neighbours where nothing else
     * tells that the text was converted: it takes two signs to touch a word that could have stood there.
     */
    private static final double SECOND_SIGN = 2.5;

    /**
     * The words to replace.
     *
     * @param text Simplified as to its characters
     */
    public List<Choice> choose(String text, ConvertedVocabulary vocabulary) {
        List<Choice> choices = new ArrayList<>(0);
        if (vocabulary.belief().converted() < HOPELESS) {
            return choices;
        }
        NextWord next = NextWord.in(text);
        WordSenses senses = new WordSenses(text);
        int i = 0;
        while (i < text.length()) {
            int match = longestWord(text, i);
            if (match == PhraseTable.NONE) {
                i++;
                continue;
            }
            Word word = TaiwanWords.get().word(match);
            int end = i + word.text().length();
            if (word.isConverted() && (vocabulary.losesOwn() || !word.isOwn())) {
                String best = best(word, match, text, i, senses, vocabulary, next);
                if (!best.equals(word.text())) {
                    choices.add(choice(i, end, word, best, vocabulary.genre()));
                }
            }
            i = end;
        }
        return choices;
    }

    /**
     * The word of the table that stands there as a word, and not in a name: the longest, or where that is the mainland's own
     * and only looks so, a shorter one, 资讯 rather than 资讯网 in 资讯网路.
     */
    private static int longestWord(String text, int start) {
        PhraseTable table = TaiwanWords.get().table();
        int match = table.longest(text, start, text.length());
        while (match != PhraseTable.NONE && !standsAsWord(match, text, start)) {
            int length = table.phrase(match).length() - 1;
            boolean shorter = length > 0 && !TaiwanWords.get().word(match).isConverted();
            match = shorter ? table.longest(text, start, start + length) : PhraseTable.NONE;
        }
        return match;
    }

    private static boolean standsAsWord(int match, String text, int start) {
        Word word = TaiwanWords.get().word(match);
        int end = start + word.text().length();
        boolean alone = WordPlace.isDoubled(text, end, text.charAt(end - 1)) || WordPlace.isWord(text, start, end);
        return alone && !(word.isConverted() && DottedNames.haveInside(text, start, end));
    }

    private static Choice choice(int start, int end, Word word, String best, Genre genre) {
        Certainty certainty = word.isStrong(genre) && word.mainland().size() == 1 ? Certainty.SURE : Certainty.LIKELY;
        EditReason put = new EditReason.PutFor(word.mainland());
        List<EditReason> why = certainty == Certainty.SURE
                ? List.of(put)
                : List.of(put, new EditReason.AlsoPossible(others(word, best)));
        return new Choice(start, end, word.text(), best, Rule.SCRIPT_VOCABULARY, certainty, why);
    }

    private static List<String> others(Word word, String best) {
        return Stream.concat(Stream.of(word.text()), word.mainland().stream())
                .filter(other -> !other.equals(best))
                .toList();
    }

    private static String best(
            Word word,
            int number,
            String text,
            int start,
            WordSenses senses,
            ConvertedVocabulary vocabulary,
            NextWord next) {
        if (vocabulary.belief().converted() > CERTAIN
                && word.isStrong(vocabulary.genre())
                && word.mainland().size() == 1) {
            return word.mainland().get(0);
        }
        int end = start + word.text().length();
        WordPlace place = WordPlace.of(text, start, end, next);
        double doubled = WordPlace.isDoubled(text, end, text.charAt(end - 1)) ? DOUBLED : 0;
        double[] scores = new double[word.mainland().size()];
        double[] told = new double[scores.length];
        double own = Math.exp(place.fits(word.text()));
        double sum = own;
        for (int i = 0; i < scores.length; i++) {
            String mainland = word.mainland().get(i);
            told[i] = senses.weight(word.text(), mainland, start, end) + doubled;
            double weight = word.weight(vocabulary.genre()) - i * LESS_USUAL + told[i];
            scores[i] = Math.exp(weight + place.fits(mainland));
            sum += scores[i];
        }
        Belief belief = vocabulary.without(number, word);
        boolean seen = word.weight(vocabulary.genre()) >= RARE || belief.original() < WITHOUT_SIGNS;
        String best = word.text();
        double highest = (belief.original() + belief.converted() * word.left()) * own
                + belief.taiwan() * sum
                + belief.hongKong() * (word.isOfHongKong() ? sum : Math.sqrt(own * sum));
        for (int i = 0; i < scores.length; i++) {
            double score = belief.converted() * scores[i];
            boolean fits = told[i] > 0 || place.fits(word.mainland().get(i)) > place.fits(word.text()) + SECOND_SIGN;
            if (score > highest && (seen || fits)) {
                highest = score;
                best = word.mainland().get(i);
            }
        }
        return best;
    }
}
