package org.lantai.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How often words of Simplified Chinese stand alone and one behind the other, from the dictionaries packed with HanLP
 * portable (85,585 words and 403,357 pairs, counted in newspaper text). They are read here from HanLP's files in a tenth
 * of the time that HanLP's own classes need, which build an object for each word. Immutable.
 *
 * <p>A place in the list is an {@code int}, reached character by character.
 */
public final class WordPairs {
    /** Number of a word that is not in the list, and the place that no word leads to. */
    public static final int UNKNOWN = -1;

    private static final String WORDS = "data/dictionary/CoreNatureDictionary.mini.txt.bin";
    private static final String PAIRS = "data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";

    /**
     * What stands before the length of the first array in a file of Java's serialization protocol (
     * <a href="https://docs.oracle.com/en/java/javase/17/docs/specs/serialization/protocol.html">section 6.4</a>): the
     * head of the stream, TC_ARRAY, and the description of {@code int[]}.
     */
    private static final String FIRST_ARRAY = "aced0005" + "75" + "720002" + "5b49" + "4dba602676eab2a5" + "0200007870";

    /** The same for any further one: TC_ARRAY, and a reference to that description. */
    private static final String NEXT_ARRAY = "75" + "71007e0000";

    private final int[] frequencies;
    /** A double-array trie: for each place the base and the check. */
    private final int[] trie;

    private final int[] pairStart;
    private final int[] pairs;
    /** How often all pairs up to one were counted. */
    private final int[] sums;

    private WordPairs(int[] frequencies, int[] trie, int[] pairStart, int[] pairs) {
        this.frequencies = frequencies;
        this.trie = trie;
        this.pairStart = pairStart;
        this.pairs = pairs;
        this.sums = new int[pairs.length / 2 + 1];
        for (int i = 0; i < pairs.length / 2; i++) {
            sums[i + 1] = sums[i] + pairs[2 * i + 1];
        }
    }

    /** The list, read from the class path when first asked for. */
    public static WordPairs standard() {
        return Holder.STANDARD;
    }

    /** Where all words begin. */
    public int start() {
        return base(0);
    }

    /** The place behind one more character, or {@link #UNKNOWN}. */
    public int next(int place, char c) {
        int next = place + c + 1;
        return place < 0 || next >= places() || check(next) != place ? UNKNOWN : base(next);
    }

    /** Number of the word that ends at a place, or {@link #UNKNOWN}. */
    public int word(int place) {
        return place >= 0 && place < places() && check(place) == place && base(place) < 0 ? -base(place) - 1 : UNKNOWN;
    }

    private int places() {
        return trie.length / 2;
    }

    private int base(int place) {
        return trie[2 * place];
    }

    private int check(int place) {
        return trie[2 * place + 1];
    }

    /** Number of a word, or {@link #UNKNOWN}. */
    public int word(String word) {
        int place = start();
        for (int i = 0; i < word.length(); i++) {
            place = next(place, word.charAt(i));
        }
        return word(place);
    }

    /** How many words there are; their numbers are below. */
    public int size() {
        return frequencies.length;
    }

    /** How often a word was counted; 0 when it is unknown. */
    public int count(int word) {
        return word == UNKNOWN ? 0 : frequencies[word];
    }

    /** How often the second word was counted behind the first. */
    public int count(int first, int second) {
        if (first == UNKNOWN || second == UNKNOWN) {
            return 0;
        }
        int low = pairStart[first];
        int high = pairStart[first + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int word = pairs[2 * middle];
            if (word == second) {
                return pairs[2 * middle + 1];
            }
            low = word < second ? middle + 1 : low;
            high = word < second ? high : middle - 1;
        }
        return 0;
    }

    /** How many words the pairs were counted in. */
    int counted() {
        return sums[sums.length - 1];
    }

    /** How often any word was counted behind this one. */
    public int followed(int word) {
        return word == UNKNOWN ? 0 : sums[pairStart[word + 1]] - sums[pairStart[word]];
    }

    /** How many different words were counted behind this one. */
    public int followers(int word) {
        return word == UNKNOWN ? 0 : pairStart[word + 1] - pairStart[word];
    }

    private static final class Holder {
        static final WordPairs STANDARD = read();

        /** HanLP writes its words with how often each is used as which parts of speech, and behind them their trie. */
        private static WordPairs read() {
            int[] words = ints(ByteBuffer.wrap(bytes(WORDS)));
            int[] frequencies = new int[words[0]];
            int at = 1;
            for (int i = 0; i < frequencies.length; i++) {
                frequencies[i] = words[at];
                int partsOfSpeech = words[at + 1];
                at += 2 + 2 * partsOfSpeech;
            }
            int[] trie = Arrays.copyOfRange(words, at + 1, at + 1 + 2 * words[at]);
            ByteBuffer pairs = ByteBuffer.wrap(bytes(PAIRS));
            return new WordPairs(frequencies, trie, array(pairs, FIRST_ARRAY), array(pairs, NEXT_ARRAY));
        }

        /** The next array of a serialized file, read from its bytes, which takes half the time of an object stream. */
        private static int[] array(ByteBuffer file, String header) {
            byte[] expected = HexFormat.of().parseHex(header);
            byte[] found = new byte[expected.length];
            file.get(found);
            if (!Arrays.equals(expected, found)) {
                throw new IllegalStateException("the pairs of words packed with HanLP have another form: " + PAIRS);
            }
            int length = file.getInt();
            int[] array = ints(file.slice(file.position(), length * Integer.BYTES));
            file.position(file.position() + length * Integer.BYTES);
            return array;
        }

        private static int[] ints(ByteBuffer bytes) {
            int[] all = new int[bytes.remaining() / Integer.BYTES];
            bytes.asIntBuffer().get(all);
            return all;
        }

        private static byte[] bytes(String resource) {
            return Table.bytes(WordPairs.class, "/" + resource);
        }
    }
}
