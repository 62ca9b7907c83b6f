package org.lantai.catalog.terms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The runs of up to five words that stand more than once in a text, found length by length: a run can only be there twice
 * when what it begins and ends with is.
 */
final class Phrases {
    static final int LONGEST = 5;

    private final Tokens tokens;
    /** By length less one and place: the number of the run that begins there, or {@link Tokens#BREAK}. */
    private final int[][] at = new int[LONGEST][];
    /** By length less one and number: how often the run is there. */
    private final int[][] counts = new int[LONGEST][];

    Phrases(Tokens tokens) {
        this.tokens = tokens;
        at[0] = new int[tokens.size()];
        int[] number = new int[tokens.different()];
        for (int i = 0; i < tokens.size(); i++) {
            at[0][i] = tokens.id(i);
            if (at[0][i] != Tokens.BREAK) {
                number[at[0][i]]++;
            }
        }
        counts[0] = number;
        for (int length = 2; length <= LONGEST; length++) {
            count(length);
        }
    }

    private void count(int length) {
        int[] shorter = at[length - 2];
        int[] shorterCounts = counts[length - 2];
        int[] here = new int[tokens.size()];
        Arrays.fill(here, Tokens.BREAK);
        Map<Long, Integer> numbers = new HashMap<>();
        int[] number = new int[16];
        for (int i = 0; i + 1 < here.length; i++) {
            int first = shorter[i];
            int second = shorter[i + 1];
            boolean both = first != Tokens.BREAK
                    && second != Tokens.BREAK
                    && shorterCounts[first] > 1
                    && shorterCounts[second] > 1;
            if (both) {
                int id = numbers.computeIfAbsent(((long) first << 32) | second, k -> numbers.size());
                if (id == number.length) {
                    number = Arrays.copyOf(number, 2 * id);
                }
                number[id]++;
                here[i] = id;
            }
        }
        at[length - 1] = here;
        counts[length - 1] = number;
    }

    /** How often the run of that many words that begins at a place is in the text; 0 where there is none. */
    int count(int place, int length) {
        if (place < 0 || place >= tokens.size() || length > LONGEST) {
            return 0;
        }
        int id = at[length - 1][place];
        return id == Tokens.BREAK ? 0 : counts[length - 1][id];
    }
}
