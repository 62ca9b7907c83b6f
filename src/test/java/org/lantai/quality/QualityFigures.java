package org.lantai.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.lantai.quality.QualityFigure.Miss;

/** Collects what pages reach, by area. */
final class QualityFigures {
    /** Below this, a page is named among those that fall short in an area of shares. */
    private static final double GOOD = 0.97;

    private final SortedMap<String, int[]> counts = new TreeMap<>();
    private final SortedMap<String, int[]> characters = new TreeMap<>();
    private final SortedMap<String, List<TextMatch>> texts = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Miss>> misses = new TreeMap<>();

    /** One item of a page, right or not; what went wrong is only asked for where it is not. */
    void count(String area, String page, boolean right, String wrong) {
        add(counts, area, right ? 1 : 0, 1);
        if (!right) {
            miss(area, page, new Miss(1, wrong));
        }
    }

    /** The main text of a page. */
    void text(String area, String page, TextMatch match) {
        texts.computeIfAbsent(area, a -> new ArrayList<>()).add(match);
        if (match.f1() < GOOD) {
            String what = "precision %s recall %s".formatted(percent(match.precision()), percent(match.recall()));
            miss(area, page, new Miss((int) Math.round(100 - 100 * match.f1()), what));
        }
    }

    /** Wrong characters of a page whose script was unified. */
    void characters(String area, String page, int wrong, int of, String example) {
        add(characters, area, wrong, of);
        if (wrong > 0) {
            miss(area, page, new Miss(wrong, wrong + " wrong: " + example));
        }
    }

    /** All figures, by area. */
    SortedMap<String, QualityFigure> all() {
        SortedMap<String, QualityFigure> all = new TreeMap<>();
        counts.forEach((area, sum) -> all.put(area, QualityFigure.count(sum[0], sum[1], misses(area))));
        characters.forEach((area, sum) -> all.put(area, QualityFigure.characters(sum[0], sum[1], misses(area))));
        texts.forEach((area, matches) -> putTexts(all, area, matches));
        return all;
    }

    private void putTexts(SortedMap<String, QualityFigure> all, String area, List<TextMatch> matches) {
        double precision = mean(matches, TextMatch::precision);
        double recall = mean(matches, TextMatch::recall);
        all.put(area + QualityReport.PRECISION, QualityFigure.share(precision, matches.size(), misses(area)));
        all.put(area + QualityReport.RECALL, QualityFigure.share(recall, matches.size(), misses(area)));
        double both = TextMatch.f1(precision, recall);
        all.put(area + QualityReport.F1, QualityFigure.share(both, matches.size(), misses(area)));
    }

    private SortedMap<String, Miss> misses(String area) {
        return misses.getOrDefault(area, new TreeMap<>());
    }

    private void miss(String area, String page, Miss miss) {
        misses.computeIfAbsent(area, a -> new TreeMap<>()).merge(page, miss, Miss::and);
    }

    private static void add(SortedMap<String, int[]> sums, String area, int right, int of) {
        int[] sum = sums.computeIfAbsent(area, a -> new int[2]);
        sum[0] += right;
        sum[1] += of;
    }

    private static double mean(List<TextMatch> matches, ToDoubleFunction<TextMatch> share) {
        return matches.stream().mapToDouble(share).average().orElse(0);
    }

    private static String percent(double share) {
        return QualityFigure.rounded(100 * share).toPlainString();
    }
}
