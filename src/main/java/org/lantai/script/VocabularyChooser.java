package org.lantai.script;

import java.util.ArrayList;
import java.util.List;
import org.lantai.model.Certainty;
import org.lantai.script.TaiwanWords.Word;
import org.lantai.text.Chars;

/**
 * Undoes the conversion to Taiwan vocabulary, deciding each word in its context: how usual the mainland word is, whether
 * it or the Taiwan word stands oftener beside its neighbours in Simplified Chinese, and what the text tells of itself.
 */
final class VocabularyChooser {
    /** The longest stretch on either side of a word that is cut into words to see its neighbours. */
    private static final int WINDOW = 16;
    /** How many occurrences a word must have before its neighbours say much; tuned on real pairs of texts. */
    private static final double SMOOTHING = 800;
    /** Below this no context speaks for a change; saves cutting most Traditional texts into words. */
    private static final double HOPELESS = -5;
    /** How much less likely each further candidate is than the one before it. */
    private static final double LESS_USUAL = 1;

    /**
     * The words to replace.
     *
     * @param text Simplified as to its characters
     * @param evidence for conversion to Taiwan vocabulary, as a natural logarithm of odds
     */
    List<Choice> choose(String text, double evidence) {
        PhraseTable table = TaiwanWords.get().table();
        List<Choice> choices = new ArrayList<>(0);
        int i = 0;
        while (i < text.length()) {
            int match = table.longest(text, i, text.length());
            if (match == PhraseTable.NONE) {
                i++;
                continue;
            }
            int end = i + table.phrase(match).length();
            Word word = TaiwanWords.get().word(table.phrase(match));
            if (word.isOwn() || word.weight() + evidence < HOPELESS) {
                i = end;
                continue;
            }
            Place place = Place.of(text, i, end);
            if (!place.isWord()) {
                i++;
                continue;
            }
            String best = best(word, place, evidence);
            if (!best.equals(word.taiwan())) {
                choices.add(choice(i, end, word, best));
            }
            i = end;
        }
        return choices;
    }

    private static Choice choice(int start, int end, Word word, String best) {
        Certainty certainty = word.isStrong() && word.mainland().size() == 1 ? Certainty.SURE : Certainty.LIKELY;
        String why = "conversion to Taiwan vocabulary puts this word for " + String.join(" or ", word.mainland());
        return new Choice(start, end, word.taiwan(), best, TextConverter.VOCABULARY_RULE, certainty, why);
    }

    private static String best(Word word, Place place, double evidence) {
        String best = word.taiwan();
        double highest = place.context(best);
        for (int i = 0; i < word.mainland().size(); i++) {
            String candidate = word.mainland().get(i);
            double score = word.weight() + evidence - i * LESS_USUAL + place.context(candidate);
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    /** A word's place: whether words end at its edges, and which words stand beside it. */
    private record Place(boolean isWord, int before, int after) {
        static Place of(String text, int start, int end) {
            int from = edge(text, start, -1);
            int to = edge(text, end, 1);
            boolean[] edges = SimplifiedModel.get()
                    .cut(text.substring(from, to), TaiwanWords.get().table());
            if (!edges[start - from] || !edges[end - from]) {
                return new Place(false, SimplifiedModel.UNKNOWN, SimplifiedModel.UNKNOWN);
            }
            int before = start - 1;
            while (before > from && !edges[before - from]) {
                before--;
            }
            int after = end + 1;
            while (after < to && !edges[after - from]) {
                after++;
            }
            return new Place(
                    true,
                    number(text.substring(Math.max(from, before), start)),
                    number(text.substring(end, Math.min(to, after))));
        }

        /** The farthest index in that direction that only Chinese characters lie between. */
        private static int edge(String text, int from, int step) {
            int at = from;
            while (Math.abs(at - from) < WINDOW) {
                int next = step < 0 ? at - 1 : at;
                if (next < 0 || next >= text.length() || !Chars.isHan(text.charAt(next))) {
                    break;
                }
                at += step;
            }
            return at;
        }

        /** The number of a neighbour, taken for what it most likely was before conversion. */
        private static int number(String word) {
            TaiwanWords words = TaiwanWords.get();
            if (words.isWord(word) && words.word(word).weight() > 1) {
                return SimplifiedModel.get().number(words.word(word).mainland().get(0));
            }
            return SimplifiedModel.get().number(word);
        }

        /** How much oftener than by chance the word stands between these neighbours, as a natural logarithm. */
        double context(String word) {
            SimplifiedModel model = SimplifiedModel.get();
            int number = model.number(word);
            if (number == SimplifiedModel.UNKNOWN) {
                return 0;
            }
            return lift(model, before, model.pairFrequency(before, number), model.frequency(number))
                    + lift(model, after, model.pairFrequency(number, after), model.frequency(number));
        }

        private static double lift(SimplifiedModel model, int neighbour, int together, int frequency) {
            if (neighbour == SimplifiedModel.UNKNOWN) {
                return 0;
            }
            double share = model.share(neighbour);
            return Math.log((together + SMOOTHING * share) / ((frequency + SMOOTHING) * share));
        }
    }
}
