package org.lantai.subjects.names;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.lantai.lexicon.Table;

/**
 * How likely characters are in Chinese names, in nats: the less, the likelier. Counted in newspaper text, from the table of
 * names packed with HanLP portable, which is read here directly: its own classes need 270 ms to load what this reads in 20.
 */
final class NameCosts {
    private static final String RESOURCE = "/data/dictionary/person/nr.txt.bin";

    /** The parts that a character has in names, by their numbers in that file. */
    private static final int SURNAME = 0;

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int ONLY = 3;
    private static final int PARTS = 4;

    /** What a character costs in a part that it was never seen in. */
    private static final float UNSEEN = 14;
    /** How many names have a given name of one character, and of two. */
    private static final float ONE = (float) -Math.log(0.25);

    private static final float TWO = (float) -Math.log(0.75);
    /** Surnames of two characters are rare, but nothing else looks like them. */
    private static final float LONG_SURNAME = 7.5f;

    private final float[][] costs = new float[PARTS][Character.MAX_VALUE + 1];

    NameCosts() {
        ByteBuffer file = ByteBuffer.wrap(Table.bytes(NameCosts.class, RESOURCE));
        int[][] counts = counts(file, file.getInt());
        int size = file.getInt();
        int[] trie = new int[2 * size];
        file.asIntBuffer().get(trie);
        double[] totals = new double[PARTS];
        int[] words = new int[Character.MAX_VALUE + 1];
        Arrays.fill(words, -1);
        for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
            words[c] = word(trie, c);
            for (int part = 0; part < PARTS && words[c] >= 0; part++) {
                totals[part] += counts[words[c]][part];
            }
        }
        for (int part = 0; part < PARTS; part++) {
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                int count = words[c] < 0 ? 0 : counts[words[c]][part];
                costs[part][c] = count == 0 ? UNSEEN : (float) -Math.log(count / totals[part]);
            }
        }
    }

    private static int[][] counts(ByteBuffer file, int words) {
        int[][] counts = new int[words][PARTS];
        for (int word = 0; word < words; word++) {
            int parts = file.getInt();
            for (int i = 0; i < parts; i++) {
                int part = file.getInt();
                int count = file.getInt();
                if (part < PARTS) {
                    counts[word][part] = count;
                }
            }
        }
        return counts;
    }

    /** Number of the word that is one character, or -1. */
    private static int word(int[] trie, char c) {
        int place = trie[0] + c + 1;
        if (2 * place + 1 >= trie.length || trie[2 * place + 1] != trie[0]) {
            return -1;
        }
        int end = trie[2 * place];
        return end >= 0 && 2 * end + 1 < trie.length && trie[2 * end + 1] == end && trie[2 * end] < 0
                ? -trie[2 * end] - 1
                : -1;
    }

    /** What a name of those characters costs. */
    float of(CharSequence name, int surname) {
        float cost = surname == 1 ? costs[SURNAME][name.charAt(0)] : LONG_SURNAME;
        return name.length() - surname == 1
                ? cost + ONE + costs[ONLY][name.charAt(surname)]
                : cost + TWO + costs[FIRST][name.charAt(surname)] + costs[SECOND][name.charAt(surname + 1)];
    }

    float surname(char c) {
        return costs[SURNAME][c];
    }
}
