package org.lantai.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.lantai.subjects.sketch.Sketcher;

/**
 * Finds texts of one matter by what few texts have. What many have is left out, so that the work grows with the number of
 * texts and not with its square. Features are kept as hashes: an archive of 100,000 texts has millions.
 */
final class FeatureIndex {
    /** A feature counts while not more texts have it than this many, or one in a hundred. */
    private static final int FEW = 12;

    private static final int SHARE = 100;
    private static final int MOST = 200;
    /** Less in common is chance. */
    private static final double LEAST = 0.04;

    private static final int BITS = 22;
    private static final long NUMBER = (1L << BITS) - 1;

    private final int size;
    /** The numbers of the texts that have a feature that counts, feature by feature. */
    private final int[] texts;
    /** For each text the places in {@code starts} of its features. */
    private final int[][] features;

    private final int[] starts;
    private final double[] weights;
    private final double[] norms;
    private final double[] scores;

    /**
     * A text that shares features with another.
     *
     * @param number its number
     * @param shared the weight of what they share: the sum of the logarithms of how rare each is
     * @param likeness the same measured by all that both have, 0 to 1
     */
    public record Hit(int number, double shared, double likeness) {}

    /** Indexes texts by their features; the places in the list are their numbers. */
    public FeatureIndex(List<? extends Collection<String>> all) {
        size = all.size();
        long[] pairs = pairs(all);
        List<Integer> begins = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        int[] kept = new int[pairs.length];
        int length = 0;
        int most = Math.min(MOST, Math.max(FEW, size / SHARE));
        for (int i = 0, end; i < pairs.length; i = end) {
            end = i + 1;
            while (end < pairs.length && pairs[end] >>> BITS == pairs[i] >>> BITS) {
                end++;
            }
            if (end - i > 1 && end - i <= most) {
                begins.add(length);
                counts.add(end - i);
                for (int j = i; j < end; j++) {
                    kept[length++] = (int) (pairs[j] & NUMBER);
                }
            }
        }
        begins.add(length);
        texts = Arrays.copyOf(kept, length);
        starts = begins.stream().mapToInt(i -> i).toArray();
        weights = counts.stream().mapToDouble(this::weight).toArray();
        features = byText();
        norms = Arrays.stream(features)
                .mapToDouble(
                        own -> Arrays.stream(own).mapToDouble(f -> weights[f]).sum())
                .toArray();
        scores = new double[size];
    }

    private static long[] pairs(List<? extends Collection<String>> all) {
        int count = all.stream().mapToInt(Collection::size).sum();
        long[] pairs = new long[count];
        int at = 0;
        for (int number = 0; number < all.size(); number++) {
            for (String feature : all.get(number)) {
                pairs[at++] = hash(feature) << BITS | number;
            }
        }
        Arrays.sort(pairs);
        return Arrays.stream(pairs).distinct().toArray();
    }

    private static long hash(String feature) {
        long hash = 0;
        for (int i = 0; i < feature.length(); i++) {
            hash = hash * 0x9E3779B97F4A7C15L + feature.charAt(i);
        }
        return Sketcher.mixed(hash);
    }

    private int[][] byText() {
        int[] counts = new int[size];
        Arrays.stream(texts).forEach(text -> counts[text]++);
        int[][] own = new int[size][];
        Arrays.setAll(own, text -> new int[counts[text]]);
        for (int feature = 0; feature < weights.length; feature++) {
            for (int i = starts[feature]; i < starts[feature + 1]; i++) {
                own[texts[i]][--counts[texts[i]]] = feature;
            }
        }
        return own;
    }

    /** How much it says that two texts share something that so many have. */
    public double weight(int having) {
        return StrictMath.log(1 + (double) size / having);
    }

    /** The texts that share something with one, likest first, ties by number. Not to be asked by several threads. */
    public List<Hit> of(int number) {
        List<Integer> touched = new ArrayList<>();
        for (int feature : features[number]) {
            for (int i = starts[feature]; i < starts[feature + 1]; i++) {
                if (scores[texts[i]] == 0) {
                    touched.add(texts[i]);
                }
                scores[texts[i]] += weights[feature];
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (int other : touched) {
            double likeness = scores[other] / StrictMath.sqrt(norms[number] * norms[other]);
            if (other != number && likeness >= LEAST) {
                hits.add(new Hit(other, scores[other], likeness));
            }
            scores[other] = 0;
        }
        hits.sort(Comparator.comparingDouble(Hit::likeness).reversed().thenComparingInt(Hit::number));
        return hits;
    }
}
