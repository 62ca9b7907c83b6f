package org.lantai.script.taiwan;

import org.lantai.lexicon.NextWord;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.script.simplified.SimplifiedModel;
import org.lantai.script.taiwan.TaiwanWords.Word;
import org.lantai.text.Chars;

/** The place of a word in a Simplified text: which words of the model stand beside it. */
final class WordPlace {
    /** The longest stretch on either side of a word that is cut into words to see its neighbours. */
    private static final int WINDOW = 16;

    private final SimplifiedModel model = SimplifiedModel.get();
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
        if (!SimplifiedModel.get().crosses(text, start, end, words)) {
            return true;
        }
        int from = edge(text, start, -1);
        boolean[] edges = SimplifiedModel.get().cut(text, from, edge(text, end, 1), words);
        return edges[start - from] && edges[end - from];
    }

    /** Whether a word begins where a stretch begins, as the text is best cut; 行政院 does so in 行政院长. */
    static boolean beginsWord(String text, int start, int end) {
        PhraseTable words = TaiwanWords.get().table();
        if (!SimplifiedModel.get().crosses(text, start, end, words)) {
            return true;
        }
        int from = edge(text, start, -1);
        return SimplifiedModel.get().cut(text, from, edge(text, end, 1), words)[start - from];
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
        PhraseTable words = TaiwanWords.get().table();
        return SimplifiedModel.get().cut(text, end, edge(text, end, 1), words)[1];
    }

    /**
     * The place of a word.
     *
     * @param next what is likely in a text of this kind
     */
    static WordPlace of(String text, int start, int end, NextWord next) {
        int from = edge(text, start, -1);
        int to = edge(text, end, 1);
        boolean[] edges =
                SimplifiedModel.get().cut(text, from, to, TaiwanWords.get().table());
        int before = Math.max(from, start - 1);
        while (before > from && !edges[before - from]) {
            before--;
        }
        int after = Math.min(to, end + 1);
        while (after < to && !edges[after - from]) {
            after++;
        }
        return new WordPlace(text.substring(before, start), text.substring(end, after), next);
    }

    /** The farthest index in that direction, within the window, that only Chinese characters lie between. */
    static int edge(String text, int from, int step) {
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
    private int number(String neighbour) {
        PhraseTable table = TaiwanWords.get().table();
        int match = neighbour.isEmpty() ? PhraseTable.NONE : table.longest(neighbour, 0, neighbour.length());
        if (match != PhraseTable.NONE && table.phrase(match).equals(neighbour)) {
            Word word = TaiwanWords.get().word(match);
            if (word.isConverted() && word.weight(Genre.GENERAL) > 1) {
                return model.number(word.mainland().get(0));
            }
        }
        return model.number(neighbour);
    }

    /** How much oftener than by chance a word stands between these neighbours, as a natural logarithm. */
    double fits(String word) {
        int number = model.number(word);
        if (number == SimplifiedModel.UNKNOWN) {
            return 0;
        }
        return next.lift(before, number) + next.lift(number, after) + next.ofDomain(number);
    }
}
