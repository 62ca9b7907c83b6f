package org.lantai.lexicon.maker;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Packs a sorted list of words into a double-array trie (J. Aoe, An Efficient Digital Search Algorithm by Using a
 * Double-Array Structure, 1989): place p goes on by the character of code k to place {@code bases[p] + k}, where
 * {@code checks} says p. Code 0 ends a word. Where a word ends and no longer one begins, the base itself names it.
 */
final class TrieMaker {
    private static final int FREE = -1;
    /** How many free places are tried before those tried are given up for good; they would be tried for each word. */
    private static final int PATIENCE = 400;

    private static final int WIDE = 16;

    private final List<String> words;
    private final int[] numbers;
    private final double[] costs;
    private final char[] codes = new char[Character.MAX_VALUE + 1];
    private int[] bases = new int[1 << 20];
    private int[] checks = filled(1 << 20);
    private byte[] least = new byte[1 << 20];
    /** Where free places are looked for, by how many are needed: one is found where many would not be. */
    private final int[] heads = new int[WIDE + 1];

    private int end = 1;

    /**
     * @param words in the order of their characters, nothing twice
     * @param numbers the number of each word
     * @param costs what each word costs at least, in nats
     */
    TrieMaker(List<String> words, int[] numbers, double[] costs) {
        this.words = words;
        this.numbers = numbers;
        this.costs = costs;
        code();
        checks[0] = 0;
        place(0, words.size(), 0, 0);
    }

    char[] codes() {
        return codes;
    }

    int[] bases() {
        return Arrays.copyOf(bases, end);
    }

    int[] checks() {
        return Arrays.copyOf(checks, end);
    }

    /** What any word from each place on costs at least, in tenths of nats, rounded down. */
    byte[] least() {
        return Arrays.copyOf(least, end);
    }

    /** The more words hold a character, the lower its code, so that the places behind a place lie together. */
    private void code() {
        int[] counts = new int[Character.MAX_VALUE + 1];
        words.forEach(word -> word.chars().forEach(c -> counts[c]++));
        int[] ordered = IntStream.range(0, counts.length)
                .filter(c -> counts[c] > 0)
                .boxed()
                .sorted((a, b) -> counts[a] == counts[b] ? a - b : counts[b] - counts[a])
                .mapToInt(c -> c)
                .toArray();
        for (int i = 0; i < ordered.length; i++) {
            codes[ordered[i]] = (char) (i + 1);
        }
    }

    /** Places what stands behind the first characters that a range of words has in common. */
    private void place(int from, int to, int depth, int place) {
        double cheapest = Arrays.stream(costs, from, to).min().orElseThrow();
        least[place] = (byte) Math.min(0xFF, Math.floor(10 * cheapest));
        if (to - from == 1 && words.get(from).length() == depth) {
            bases[place] = -numbers[from] - 1;
            return;
        }
        int[] starts = starts(from, to, depth);
        int[] labels = Arrays.stream(starts).map(word -> code(word, depth)).toArray();
        int base = base(labels);
        bases[place] = base;
        for (int label : labels) {
            checks[base + label] = place;
            end = Math.max(end, base + label + 1);
        }
        for (int i = 0; i < starts.length; i++) {
            int behind = i + 1 < starts.length ? starts[i + 1] : to;
            int next = base + labels[i];
            if (labels[i] == 0) {
                bases[next] = -numbers[starts[i]] - 1;
            } else {
                place(starts[i], behind, depth + 1, next);
            }
        }
    }

    /** The first of the words of a range with each next character. */
    private int[] starts(int from, int to, int depth) {
        return IntStream.range(from, to)
                .filter(word -> word == from || code(word, depth) != code(word - 1, depth))
                .toArray();
    }

    private int code(int word, int depth) {
        String text = words.get(word);
        return text.length() == depth ? 0 : codes[text.charAt(depth)];
    }

    private int base(int[] labels) {
        int least = Arrays.stream(labels).min().orElse(0);
        int tried = 0;
        int width = Math.min(labels.length, WIDE);
        for (int at = nextFree(Math.max(heads[width], least + 1)); ; at = nextFree(at + 1)) {
            if (fits(at - least, labels)) {
                return at - least;
            }
            tried++;
            if (tried == PATIENCE) {
                heads[width] = at;
            }
        }
    }

    private int nextFree(int from) {
        int at = from;
        while (at < checks.length && checks[at] != FREE) {
            at++;
        }
        grow(at + Character.MAX_VALUE + 1);
        return at;
    }

    private boolean fits(int base, int[] labels) {
        for (int label : labels) {
            if (checks[base + label] != FREE) {
                return false;
            }
        }
        return true;
    }

    private void grow(int needed) {
        if (needed >= checks.length) {
            int before = checks.length;
            bases = Arrays.copyOf(bases, 2 * needed);
            checks = Arrays.copyOf(checks, 2 * needed);
            least = Arrays.copyOf(least, 2 * needed);
            Arrays.fill(checks, before, checks.length, FREE);
        }
    }

    private static int[] filled(int length) {
        int[] all = new int[length];
        Arrays.fill(all, FREE);
        return all;
    }
}
