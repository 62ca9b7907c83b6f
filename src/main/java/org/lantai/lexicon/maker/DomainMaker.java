package org.lantai.lexicon.maker;

import java.io.IOException;
import java.util.Arrays;
import org.lantai.lexicon.CountedPair;

/** Makes what the table says of one domain; see {@code lexicon.DomainCounts}. */
final class DomainMaker {
    /** The discount where pairs that stood once are not listed, by which it is reckoned; 0.6 to 0.85 differ little. */
    private static final double USUAL_DISCOUNT = 0.75;

    private final double[] words;
    private final int[] starts;
    private final int[] pairs;
    private final double[] followed;
    private final double[] followers;
    private final double[] preceded;
    private final double[] ended;
    /** By the pairs that stood once and twice (Ney, Essen and Kneser 1994). */
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
        int once = packed.countedSo(1);
        if (once == 0) {
            addUnlisted(packed);
        }
        discount = once == 0 ? USUAL_DISCOUNT : once / (once + 2.0 * packed.countedSo(2));
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
                listed[count++] = CountedPair.of(packed.second(i), packed.count(i));
            }
        }
        Arrays.fill(starts, row, starts.length, count);
        return Arrays.copyOf(listed, count);
    }

    /** Where pairs that stood once were not counted, what is missing of a word's count were such, each with another word. */
    private void addUnlisted(Counted.Packed packed) {
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
