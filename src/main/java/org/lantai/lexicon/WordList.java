package org.lantai.lexicon;

import java.util.Set;
import org.lantai.text.Chars;

/**
 * The words of Simplified Chinese: 448,000, those of the general list (nlp-common, the list of the segmenter jieba) with
 * how often they are used and as what, and those that {@link LanguageModel} counts. The table is made by {@code
 * lexicon.maker} when the program is built, and mapped rather than parsed. Immutable.
 *
 * <p>A place in the words is an {@code int}, reached character by character. Besides words of Chinese characters there are
 * marks, and the signs {@link #LINE}, {@link #LINE_END}, {@link #NUMBER}, {@link #LATIN} and {@link #SIGN}.
 */
public final class WordList {
    /** No word begins so; also the number of a word that is not in the list. */
    public static final int NONE = DoubleArray.NONE;

    /** The beginning and the end of a line. */
    static final String LINE = "^";

    static final String LINE_END = "$";
    /** Digits, a Latin word, and any other sign that is no word. */
    static final String NUMBER = "#";

    static final String LATIN = "@";
    static final String SIGN = "*";

    /** The signs, which a text that has them as characters does not mean. */
    public static final Set<String> SIGNS = Set.of(LINE, LINE_END, NUMBER, LATIN, SIGN);

    private final DoubleArray places;
    /** The least that any word from a place on costs, in tenths of nats, rounded down. */
    private final byte[] least;

    private final byte[] kinds;
    /** How often each word of the general list is used, in levels, and all of them together. */
    private final char[] general;

    private final double generalTotal;
    /** How often each character stands in words of the general list, in levels, and all of them together. */
    private final char[] inWords;

    private final double inWordsTotal;
    /** What a word of the general list costs, by the level of its count, in nats. */
    private final float[] costs = new float[Character.MAX_VALUE + 1];

    private WordList(ModelTable table) {
        places = new DoubleArray(table.chars(), table.ints(), table.ints());
        least = table.bytes();
        kinds = table.bytes();
        general = table.chars();
        generalTotal = table.number();
        inWords = table.chars();
        inWordsTotal = table.number();
        costs[0] = Float.POSITIVE_INFINITY;
        for (int level = 1; level < costs.length; level++) {
            costs[level] = (float) Math.log(generalTotal / Levels.CHAR.count(level));
        }
    }

    /** The list, read from the class path when first asked for. */
    public static WordList standard() {
        return Holder.STANDARD;
    }

    /** Where all words begin. */
    public int start() {
        return places.start();
    }

    /** The place behind one more character, or {@link #NONE}. */
    public int next(int place, char c) {
        return places.next(place, c);
    }

    /** Number of the word that ends at a place, or {@link #NONE}. */
    public int word(int place) {
        return places.word(place);
    }

    /** Number of a word, or {@link #NONE}. */
    public int word(CharSequence word) {
        int place = places.start();
        for (int i = 0; i < word.length(); i++) {
            place = places.next(place, word.charAt(i));
        }
        return places.word(place);
    }

    /** How many words there are; their numbers are below. */
    public int size() {
        return kinds.length;
    }

    /** What kind of word a word is; {@link WordKind#OTHER} for none. */
    public WordKind kind(int word) {
        return word == NONE ? WordKind.OTHER : WordKind.at(kinds[word]);
    }

    /** What a word costs by the general list, in nats; infinite for none, and where it is not there. */
    public float cost(int word) {
        return word == NONE ? Float.POSITIVE_INFINITY : costs[general[word]];
    }

    /** The share of a word in the general list; 0 where it is not there. */
    double share(int word) {
        return word == NONE ? 0 : Levels.CHAR.count(general[word]) / generalTotal;
    }

    /** The share of a character among those of all words of the general list. */
    public double shareInWords(char c) {
        return Levels.CHAR.count(inWords[c]) / inWordsTotal;
    }

    /** The least that any word from a place on costs, in nats. */
    float least(int place) {
        return (least[place] & 0xFF) / 10f;
    }

    /** Number of the mark or sign that a character stands for that is not Chinese. */
    int sign(char c) {
        if (c >= '0' && c <= '9') {
            return word(NUMBER);
        }
        if (c == '\n') {
            return word(LINE_END);
        }
        int mark = SIGNS.contains(String.valueOf(c)) ? NONE : word(next(start(), c));
        return mark != NONE ? mark : Character.isLetter(c) && !Chars.isHan(c) ? word(LATIN) : word(SIGN);
    }

    private static final class Holder {
        static final WordList STANDARD = new WordList(ModelFile.WORDS.read());
    }
}
