package org.lantai.script;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * Frequencies of words and of pairs of words in Simplified Chinese, from the dictionaries packed with HanLP portable
 * (85,585 words, counted in newspaper text). They are read here from HanLP's files in a tenth of the time that HanLP's own
 * classes need, which build an object for each word. Immutable.
 */
final class SimplifiedModel {
    /** Number of a word that the model does not know. */
    static final int UNKNOWN = -1;

    private static final String WORDS = "data/dictionary/CoreNatureDictionary.mini.txt.bin";
    private static final String PAIRS = "data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";
    private static final int LONGEST_WORD = 12;
    /** What a single unknown character counts; less than any word, so that known words are preferred. */
    private static final double UNKNOWN_FREQUENCY = 0.05;

    /** What a word of the caller counts: more than the rare words of the dictionary, which overlap it by chance. */
    private static final double FURTHER_FREQUENCY = 30;

    private final int[] frequencies;
    private final int[] base;
    private final int[] check;
    private final int[] pairStart;
    private final int[] pairs;
    private final double total;
    /** Negative logarithm of each word's share. */
    private final float[] costs;

    private final float unknownCost;
    private final float furtherCost;

    private SimplifiedModel(int[] frequencies, int[] base, int[] check, int[] pairStart, int[] pairs) {
        this.frequencies = frequencies;
        this.base = base;
        this.check = check;
        this.pairStart = pairStart;
        this.pairs = pairs;
        long sum = 0;
        for (int frequency : frequencies) {
            sum += frequency;
        }
        this.total = sum;
        this.costs = new float[frequencies.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = cost(Math.max(frequencies[i], UNKNOWN_FREQUENCY));
        }
        this.unknownCost = cost(UNKNOWN_FREQUENCY);
        this.furtherCost = cost(FURTHER_FREQUENCY);
    }

    /** The model, read when it is first asked for. */
    static SimplifiedModel get() {
        return Holder.MODEL;
    }

    /** How often the word was counted; 0 when it is not in the dictionary. */
    int frequency(String word) {
        int number = number(word);
        return number == UNKNOWN ? 0 : frequencies[number];
    }

    /** Share of the word among all words counted, never 0. */
    double share(int word) {
        return (word == UNKNOWN ? UNKNOWN_FREQUENCY : frequencies[word]) / total;
    }

    int frequency(int word) {
        return word == UNKNOWN ? 0 : frequencies[word];
    }

    /** How often the second word was counted behind the first. */
    int pairFrequency(int first, int second) {
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

    /** The word's number, or {@link #UNKNOWN}. */
    int number(String word) {
        int state = base[0];
        for (int i = 0; i < word.length(); i++) {
            int next = state + word.charAt(i) + 1;
            if (next >= check.length || state != check[next]) {
                return UNKNOWN;
            }
            state = base[next];
        }
        return value(state);
    }

    private int value(int state) {
        return state >= 0 && state < check.length && check[state] == state && base[state] < 0
                ? -base[state] - 1
                : UNKNOWN;
    }

    private float cost(double frequency) {
        return (float) -Math.log(frequency / total);
    }

    /**
     * Cuts a text into its most probable words.
     *
     * @param further words that count as known, besides those of the dictionary
     * @return for each index but the last whether a word begins there; the last is always true
     */
    boolean[] cut(String text, PhraseTable further) {
        int n = text.length();
        float[] reached = new float[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(reached, 1, n + 1, Float.POSITIVE_INFINITY);
        for (int start = 0; start < n; start++) {
            relax(reached, from, start, start + 1, unknownCost);
            for (int phrase : further.all(text, start, n)) {
                relax(reached, from, start, start + further.phrase(phrase).length(), furtherCost);
            }
            relaxWords(text, start, reached, from);
        }
        boolean[] edges = new boolean[n + 1];
        edges[0] = true;
        for (int end = n; end > 0; end = from[end]) {
            edges[end] = true;
        }
        return edges;
    }

    private void relaxWords(String text, int start, float[] reached, int[] from) {
        int state = base[0];
        int limit = Math.min(text.length(), start + LONGEST_WORD);
        for (int i = start; i < limit; i++) {
            int next = state + text.charAt(i) + 1;
            if (next >= check.length || state != check[next]) {
                return;
            }
            state = base[next];
            int word = value(state);
            if (word != UNKNOWN) {
                relax(reached, from, start, i + 1, costs[word]);
            }
        }
    }

    private static void relax(float[] reached, int[] from, int start, int end, float cost) {
        if (reached[start] + cost < reached[end]) {
            reached[end] = reached[start] + cost;
            from[end] = start;
        }
    }

    private static final class Holder {
        static final SimplifiedModel MODEL = read();

        private static SimplifiedModel read() {
            try {
                IntBuffer words = ints(WORDS);
                int[] frequencies = new int[words.get()];
                for (int i = 0; i < frequencies.length; i++) {
                    frequencies[i] = words.get();
                    int partsOfSpeech = words.get();
                    words.position(words.position() + 2 * partsOfSpeech);
                }
                int[] base = new int[words.get()];
                int[] check = new int[base.length];
                for (int i = 0; i < base.length; i++) {
                    base[i] = words.get();
                    check[i] = words.get();
                }
                return withPairs(frequencies, base, check);
            } catch (IOException | ClassNotFoundException e) {
                throw new UncheckedIOException(
                        "the word frequencies packed with HanLP cannot be read", new IOException(e));
            }
        }

        private static SimplifiedModel withPairs(int[] frequencies, int[] base, int[] check)
                throws IOException, ClassNotFoundException {
            try (ObjectInputStream in = new ObjectInputStream(open(PAIRS))) {
                in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("[I;!*"));
                int[] start = (int[]) in.readObject();
                int[] pairs = (int[]) in.readObject();
                return new SimplifiedModel(frequencies, base, check, start, pairs);
            }
        }

        private static IntBuffer ints(String resource) throws IOException {
            try (InputStream in = open(resource)) {
                return ByteBuffer.wrap(in.readAllBytes()).asIntBuffer();
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
