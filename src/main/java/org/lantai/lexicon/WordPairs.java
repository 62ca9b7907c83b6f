package org.lantai.lexicon;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;

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

    private final int[] frequencies;
    private final int[] base;
    private final int[] check;
    private final int[] pairStart;
    private final int[] pairs;
    /** How often all pairs up to one were counted. */
    private final int[] sums;

    private WordPairs(int[] frequencies, int[] base, int[] check, int[] pairStart, int[] pairs) {
        this.frequencies = frequencies;
        this.base = base;
        this.check = check;
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
        return base[0];
    }

    /** The place behind one more character, or {@link #UNKNOWN}. */
    public int next(int place, char c) {
        int next = place + c + 1;
        return place < 0 || next >= check.length || check[next] != place ? UNKNOWN : base[next];
    }

    /** Number of the word that ends at a place, or {@link #UNKNOWN}. */
    public int word(int place) {
        return place >= 0 && place < check.length && check[place] == place && base[place] < 0
                ? -base[place] - 1
                : UNKNOWN;
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

        private static WordPairs read() {
            try {
                int[] words = ints(WORDS);
                int[] frequencies = new int[words[0]];
                int at = 1;
                for (int i = 0; i < frequencies.length; i++) {
                    frequencies[i] = words[at];
                    int partsOfSpeech = words[at + 1];
                    at += 2 + 2 * partsOfSpeech;
                }
                int[] base = new int[words[at]];
                int[] check = new int[base.length];
                for (int i = 0; i < base.length; i++) {
                    base[i] = words[at + 1 + 2 * i];
                    check[i] = words[at + 2 + 2 * i];
                }
                return withPairs(frequencies, base, check);
            } catch (IOException | ClassNotFoundException e) {
                throw new UncheckedIOException(
                        "the word frequencies packed with HanLP cannot be read", new IOException(e));
            }
        }

        private static WordPairs withPairs(int[] frequencies, int[] base, int[] check)
                throws IOException, ClassNotFoundException {
            try (ObjectInputStream in = new ObjectInputStream(open(PAIRS))) {
                in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("[I;!*"));
                int[] start = (int[]) in.readObject();
                int[] pairs = (int[]) in.readObject();
                return new WordPairs(frequencies, base, check, start, pairs);
            }
        }

        private static int[] ints(String resource) throws IOException {
            try (InputStream in = open(resource)) {
                IntBuffer buffer = ByteBuffer.wrap(in.readAllBytes()).asIntBuffer();
                int[] all = new int[buffer.remaining()];
                buffer.get(all);
                return all;
            }
        }

        private static InputStream open(String resource) throws IOException {
            InputStream in = HanLP.class.getClassLoader().getResourceAsStream(resource);
            if (in == null) {
                throw new IOException("missing in the class path: " + resource);
            }
            return in;
        }
    }
}
