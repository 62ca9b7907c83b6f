package org.lantai.lexicon;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import org.lantai.text.Chars;

/**
 * What is known of which words of Simplified Chinese are used, and which behind which: 448,000 words, of which 226,000
 * with pairs, counted in four {@link Domain}s, and a general list without pairs. The table is made by
 * {@code lexicon.maker} when the program is built, and mapped rather than parsed. Immutable.
 *
 * <p>A place in the words is an {@code int}, reached character by character. Besides words of Chinese characters it knows
 * marks, and the signs {@link #LINE}, {@link #LINE_END}, {@link #NUMBER}, {@link #LATIN} and {@link #SIGN}.
 */
public final class LanguageModel {
    /** No word begins so; also the number of a word that is not in the list. */
    public static final int NONE = WordTrie.NONE;

    /** The beginning and the end of a line. */
    static final String LINE = "^";

    static final String LINE_END = "$";
    /** Digits, a Latin word, and any other sign that is no word. */
    static final String NUMBER = "#";

    static final String LATIN = "@";
    static final String SIGN = "*";

    /** How often of all times a mark stands behind a word of which nothing is known, and how many times that is worth. */
    private static final double ENDED = 0.2;

    private static final double ENDED_SEEN = 10;

    private static final String RESOURCE = "language-model.bin";

    private final WordTrie trie;
    private int sign(char c, int word) {
        if (c >= '0' && c <= '9') {
            return word(NUMBER);
        }
        if (Character.isLetter(c)) {
            return word(LATIN);
        }
        boolean ours = (LINE + LINE_END + NUMBER + LATIN + SIGN).indexOf(c) >= 0;
        return c == '\n' ? word(LINE_END) : word == NONE || ours ? word(SIGN) : word;
    }

    /** Number of the word or sign that a character stands for that is not Chinese. */
    int sign(char c) {
        return signs[c];
    }

    /** Number of the beginning of a line. */
    int line() {
        return line;
    }

    /** How often of all times a mark, or whatever is no Chinese word, stands behind a word. */
    double ended(int word) {
        boolean known = word >= 0 && word < ended.length;
        double before = known ? Levels.CHAR.count(ended[word]) : 0;
        double all = known ? Levels.CHAR.count(counted[word]) : 0;
        return (before + ENDED_SEEN * ENDED) / (all + ENDED_SEEN);
    }

    /** The share of a character among those of all words of the general list. */
    double shareInWords(char c) {
        return Levels.CHAR.count(inWords[c]) / inWordsTotal;
    }

    /** The least that any word from a place on costs, in tenths of nats, rounded down. */
    private final byte[] least;

    private final byte[] kinds;
    /** The word that each character that is not Chinese stands for. */
    private final int[] signs = new int[Character.MAX_VALUE + 1];

    private final int line;
    private final char[] general;
    /** What a word of the general list costs, by the level of its count, in nats. */
    private final float[] costs = new float[Character.MAX_VALUE + 1];

    private final double generalTotal;
    /** How often each word stood before what is no word of Chinese characters, and how often it stood where that was counted. */
    private final char[] ended;

    private final char[] counted;
    private final char[] inWords;
    private final double inWordsTotal;
    private final Map<Domain, DomainCounts> domains = new EnumMap<>(Domain.class);

    private LanguageModel(ModelTable table) {
        trie = new WordTrie(table.chars(), table.ints(), table.ints());
        least = table.bytes();
        kinds = table.bytes();
        general = table.chars();
        generalTotal = table.number();
        inWords = table.chars();
        inWordsTotal = table.number();
        for (Domain domain : Domain.values()) {
            domains.put(domain, table.counts());
        }
        ended = table.chars();
        counted = table.chars();
        line = word(LINE);
        costs[0] = Float.POSITIVE_INFINITY;
        for (int level = 1; level < costs.length; level++) {
            costs[level] = (float) Math.log(generalTotal / Levels.CHAR.count(level));
        }
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            signs[c] = Chars.isHan(c) ? NONE : sign(c, word(trie.next(trie.start(), c)));
        }
    }

    /** The model, read from the class path when first asked for. */
    public static LanguageModel standard() {
        return Holder.STANDARD;
    }

    /** Where all words begin. */
    public int start() {
        return trie.start();
    }

    /** The place behind one more character, or {@link #NONE}. */
    public int next(int place, char c) {
        return trie.next(place, c);
    }

    /** Number of the word that ends at a place, or {@link #NONE}. */
    public int word(int place) {
        return trie.word(place);
    }

    /** Number of a word, or {@link #NONE}. */
    public int word(String word) {
        int place = trie.start();
        for (int i = 0; i < word.length(); i++) {
            place = trie.next(place, word.charAt(i));
        }
        return trie.word(place);
    }

    /** How many words there are; their numbers are below. */
    public int size() {
        return kinds.length;
    }

    /** What kind of word a word is; {@link WordKind#OTHER} for none. */
    public WordKind kind(int word) {
        return word == NONE ? WordKind.OTHER : WordKind.at(kinds[word]);
    }

    /** What a word costs by the general list alone, in nats; infinite for none, and where it is not there. */
    public float cost(int word) {
        return word == NONE ? Float.POSITIVE_INFINITY : costs[general[word]];
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

    /** The share of a word in the general list; 0 where it is not there. */
    double general(int word) {
        return word == NONE ? 0 : Levels.CHAR.count(general[word]) / generalTotal;
    }

    /** The least that any word from a place on costs, in nats. */
    float least(int place) {
        return (least[place] & 0xFF) / 10f;
    }

    /** What was counted in a domain. */
    DomainCounts counts(Domain domain) {
        return domains.get(domain);
    }

    private static final class Holder {
        static final LanguageModel STANDARD = new LanguageModel(
                new ModelTable(ByteBuffer.wrap(Table.bytes(LanguageModel.class, RESOURCE))));
    }
}
