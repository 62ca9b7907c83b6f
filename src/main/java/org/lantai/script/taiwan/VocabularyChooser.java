package org.lantai.script.taiwan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
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
        WordDecision decision = new WordDecision(text, vocabulary);
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
                String best = decision.best(match, i);
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
        boolean alone = WordPlace.isDoubled(text, end) || WordPlace.isWord(text, start, end);
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
}
