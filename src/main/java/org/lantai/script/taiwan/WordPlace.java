package org.lantai.script.taiwan;

import org.lantai.lexicon.NextWord;
import org.lantai.lexicon.WordList;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.script.taiwan.TaiwanWords.Word;

/** The place of a word in a Simplified text: which words of the model stand beside it. */
final class WordPlace {
    private final WordList dictionary = WordList.standard();
    private final NextWord next;
    private final int before;
    private final int after;

    private WordPlace(String before, String after, NextWord next) {
        this.next = next;
        this.before = number(before);
        this.after = number(after);
    }

    /** Whether words begin at both ends of a stretch, as the text is best cut. */
    static boolean isWord(String text, int start, int end) {
        PhraseTable words = TaiwanWords.get().table();
        if (!WordCutter.get().crosses(text, start, end, words)) {
            return true;
        }
        WordEdges edges = WordCutter.get().cutAround(text, start, end, words);
        return edges.isEdge(start) && edges.isEdge(end);
    }

    /** Whether a word begins where a stretch begins, as the text is best cut; 行政院 does so in 行政院长. */
    static boolean beginsWord(String text, int start, int end) {
        PhraseTable words = TaiwanWords.get().table();
        return !WordCutter.get().crosses(text, start, end, words)
                || WordCutter.get().cutAround(text, start, end, words).isEdge(start);
    }

    /**
     * Whether the last character of a stretch stands again behind it and begins no word there: exchanging the words of
     * 以太网路 or 社交互动 one by one leaves such a double (乙太網路路, 社互動動), writing does not (互動動畫).
     *
     * @param last the last character of what stands or shall stand there
     */
    static boolean isDoubled(String text, int end, char last) {
        if (end >= text.length() || text.charAt(end) != last) {
            return false;
        }
        return WordCutter.get().cutFrom(text, end, TaiwanWords.get().table()).isEdge(end + 1);
    }

    /** The same of the last character that stands there. */
    static boolean isDoubled(String text, int end) {
        return isDoubled(text, end, text.charAt(end - 1));
    }

    /**
     * The place of a word.
     *
     * @param next what is likely in a text of this kind
     */
    static WordPlace of(String text, int start, int end, NextWord next) {
        WordEdges edges =
                WordCutter.get().cutAround(text, start, end, TaiwanWords.get().table());
        String before = text.substring(edges.floor(start - 1), start);
        String after = text.substring(end, edges.ceiling(end + 1));
        return new WordPlace(before, after, next);
    }

    /** The number of a neighbour, taken for what it most likely was before conversion. */
    private int number(String neighbour) {
        PhraseTable table = TaiwanWords.get().table();
        int match = neighbour.isEmpty() ? PhraseTable.NONE : table.longest(neighbour, 0, neighbour.length());
        if (match != PhraseTable.NONE && table.phrase(match).equals(neighbour)) {
            Word word = TaiwanWords.get().word(match);
            if (word.isConverted() && word.weight(Genre.GENERAL) > 1) {
                return dictionary.word(word.mainland().get(0));
            }
        }
        return dictionary.word(neighbour);
    }

    /** How much oftener than by chance a word stands between these neighbours, as a natural logarithm. */
    double fits(String word) {
        int number = dictionary.word(word);
        if (number == WordList.NONE) {
            return 0;
        }
        return next.lift(before, number) + next.lift(number, after) + next.ofDomain(number);
    }
}
