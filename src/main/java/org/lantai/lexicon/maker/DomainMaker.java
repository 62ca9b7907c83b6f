package org.lantai.lexicon.maker;

import java.io.IOException;
import java.util.Arrays;
import org.lantai.lexicon.Levels;

/** Makes what the table says of one domain; see {@code lexicon.DomainCounts}. */
final class DomainMaker {
    private static final int COUNT_BITS = 8;

    private final double[] words;
    private final int[] starts;
    private final int[] pairs;
    private final double[] followed;
    private final double[] followers;
    private final double[] preceded;
    private final double[] ended;
    private final double discount;

    /**
     * @param size how many words the domain's arrays hold
     * @param least pairs that were counted less often are not listed
     */
    DomainMaker(Counted counted, int size, int least, WordNumbers numbers) {
        Counted.Packed packed = Counted.Packed.of(counted.pairs(), numbers, size);
        words = new double[size];
        counted.words().forEach((word, count) -> words[numbers.of(word)] = count);
        followed = new double[size];
        followers = new double[size];
        preceded = new double[size];
        starts = new int[size + 1];
        ended = new double[size];
        pairs = list(packed, least, numbers);
        discount = discount(packed);
        addUnlisted(packed);
    }

    private int[] list(Counted.Packed packed, int least, WordNumbers numbers) {
        int[] listed = new int[packed.size()];
        int count = 0;
        int row = 0;
        for (int i = 0; i < packed.size(); i++) {
            while (row <= packed.first(i)) {
                starts[row++] = count;
            }
            if (!numbers.isHan(packed.second(i))) {
                ended[packed.first(i)] += packed.count(i);
                continue;
            }
            followed[packed.first(i)] += packed.count(i);
            followers[packed.first(i)]++;
            preceded[packed.second(i)]++;
            if (packed.count(i) >= least) {
                listed[count++] = packed.second(i) << COUNT_BITS | Levels.BYTE.level(packed.count(i));
            }
        }
        Arrays.fill(starts, row, starts.length, count);
        return Arrays.copyOf(listed, count);
    }

    /** The discount of Ney, Essen and Kneser 1994 by the pairs counted once and twice, or twice and thrice. */
    private static double discount(Counted.Packed packed) {
        int[] counts = new int[4];
        for (int i = 0; i < packed.size(); i++) {
            if (packed.count(i) < counts.length) {
                counts[packed.count(i)]++;
            }
        }
        return counts[1] > 0 ? counts[1] / (counts[1] + 2.0 * counts[2]) : 0.75;
    }

    /** Where pairs that stood once were not counted, what is missing of a word's count were such, each with another word. */
    private void addUnlisted(Counted.Packed packed) {
        boolean complete = false;
        for (int i = 0; i < packed.size(); i++) {
            complete |= packed.count(i) == 1;
        }
        if (complete) {
            return;
        }
        double[] before = new double[words.length];
        for (int i = 0; i < packed.size(); i++) {
            before[packed.second(i)] += packed.count(i);
        }
        for (int word = 0; word < words.length; word++) {
            double behind = Math.max(0, words[word] - followed[word] - ended[word]);
            followed[word] += behind;
            followers[word] += behind;
            preceded[word] += Math.max(0, words[word] - before[word]);
        }
    }

    /** How often each word stood before a mark, a number, a Latin word or the end of a line. */
    double[] ended() {
        return ended;
    }

    /** How often each word was counted. */
    double[] words() {
        return words;
    }

    void write(ModelWriter out) throws IOException {
        out.counts(words);
        out.ints(starts);
        out.ints(pairs);
        out.counts(followed);
        out.counts(followers);
        out.counts(preceded);
        out.number(discount);
        out.number(Arrays.stream(words).sum());
        out.number(Arrays.stream(preceded).sum());
    }
}
