package org.lantai.floors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures by their names, the larger the better: hits, or ratios, or wrong characters per 10,000 as negative numbers.
 */
final class Scores {
    private final SortedMap<String, int[]> hits = new TreeMap<>();
    private final SortedMap<String, long[]> wrong = new TreeMap<>();
    private final SortedMap<String, BigDecimal> others = new TreeMap<>();

    void count(String name, boolean hit) {
        int[] count = hits.computeIfAbsent(name, n -> new int[2]);
        count[0] += hit ? 1 : 0;
        count[1]++;
    }

    int hits(String name) {
        return hits.getOrDefault(name, new int[2])[0];
    }

    /** One text of so many characters, some of them wrong. */
    void compare(String name, String got, String want) {
        long[] sum = wrong.computeIfAbsent(name, n -> new long[2]);
        sum[0] += Comparison.distance(got, want);
        sum[1] += want.codePointCount(0, want.length());
    }

    void put(String name, double value) {
        others.put(name, rounded(value));
    }

    /** All figures; hits are followed by how many there could be. */
    SortedMap<String, BigDecimal> all() {
        SortedMap<String, BigDecimal> all = new TreeMap<>(others);
        hits.forEach((name, count) -> all.put(name + " of " + count[1], BigDecimal.valueOf(count[0])));
        for (Map.Entry<String, long[]> sum : wrong.entrySet()) {
            double rate = 1e4 * sum.getValue()[0] / Math.max(1, sum.getValue()[1]);
            all.put(sum.getKey(), rounded(-rate));
        }
        return all;
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
