package org.lantai.script.taiwan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lantai.lexicon.DomainWeigher;
import org.lantai.lexicon.NextWord;
import org.lantai.model.Certainty;
import org.lantai.model.EditReason;
import org.lantai.model.Rule;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.PhraseTable;
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
    private final DomainWeigher weigher = new DomainWeigher();

    /**
     * The words to replace.
     *
     * @param text Simplified as to its characters
     */
    public List<Choice> choose(String text, ConvertedVocabulary vocabulary) {
        List<Choice> choices = new ArrayList<>(0);
        if (vocabulary.probability() < HOPELESS) {
            return choices;
        }
        NextWord next = NextWord.standard().in(weigher.weigh(text));
        PhraseTable table = TaiwanWords.get().table();
        int i = 0;
        while (i < text.length()) {
            int match = table.longest(text, i, text.length());
            if (match == PhraseTable.NONE) {
                i++;
                continue;
            }
            Word word = TaiwanWords.get().word(match);
            int end = i + word.text().length();
            if (word.isConverted() && !WordPlace.isWord(text, i, end)) {
                i++;
                continue;
            }
            if (word.isConverted()) {
                String best = best(word, text, i, vocabulary, next);
                if (!best.equals(word.text())) {
                    choices.add(choice(i, end, word, best));
                }
            }
            i = end;
        }
        return choices;
    }

    private static Choice choice(int start, int end, Word word, String best) {
        Certainty certainty = word.isStrong() && word.mainland().size() == 1 ? Certainty.SURE : Certainty.LIKELY;
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

    private static String best(Word word, String text, int start, ConvertedVocabulary vocabulary, NextWord next) {
        double probability = vocabulary.probability();
        if (probability > CERTAIN && word.isStrong() && word.mainland().size() == 1) {
            return word.mainland().get(0);
        }
        WordPlace place = WordPlace.of(text, start, start + word.text().length(), next);
        double[] scores = new double[word.mainland().size()];
        double own = word.left() * Math.exp(place.fits(word.text()));
        double sum = own;
        for (int i = 0; i < scores.length; i++) {
            double weight = word.weight(vocabulary.technical()) - i * LESS_USUAL;
            scores[i] = Math.exp(weight + place.fits(word.mainland().get(i)));
            sum += scores[i];
        }
        String best = word.text();
        double highest = 1 - probability + probability * own / sum;
        for (int i = 0; i < scores.length; i++) {
            double score = probability * scores[i] / sum;
            if (score > highest) {
                highest = score;
                best = word.mainland().get(i);
            }
        }
        return best;
    }
}
