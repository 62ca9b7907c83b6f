package org.lantai.render.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.lantai.render.page.PageContext;
import org.lantai.render.view.Bar;
import org.lantai.render.view.Bar.Segment;
import org.lantai.subjects.Entry;

/** Draws one bar of the timeline picture. */
final class BarMaker {
    private static final int HEIGHT = 140;
    /** A single document is a low bar, not a tower. */
    private static final int HEIGHT_PER_DOCUMENT = 24;
    /** A single document among thousands still shows. */
    private static final int LEAST_HEIGHT = 3;
    /** Few bars do not become blocks: at most this share of the picture each. */
    private static final double MOST_WIDTH = 100 / 32.0;

    private final PageContext context;
    private final String from;
    private final Tones tones;

    BarMaker(PageContext context, String from, Tones tones) {
        this.context = context;
        this.from = from;
        this.tones = tones;
    }

    /** A month or a year and its documents. */
    record Slot(String key, String label, String path, List<Entry> entries) {
        Slot {
            entries = List.copyOf(entries);
        }
    }

    /** The height of the tallest bar. */
    static int height(int greatest) {
        return Math.min(HEIGHT, greatest * HEIGHT_PER_DOCUMENT);
    }

    /**
     * @param index its place among the slots, from 0
     * @param greatest how many documents the fullest slot has
     */
    Bar bar(Slot slot, int index, int slots, int greatest) {
        int[] counts = new int[tones.count()];
        slot.entries().forEach(entry -> counts[tones.of(entry)]++);
        double width = Math.min(MOST_WIDTH, 80.0 / slots);
        return new Bar(
                slot.key(),
                percent(index, slots),
                percent(1, slots),
                percent(100.0 * (index + 0.5) / slots - width / 2),
                percent(width),
                segments(counts, slot.entries().size(), greatest),
                slot.entries().isEmpty() ? Optional.empty() : Optional.of(context.href(from, slot.path())),
                label(slot, counts));
    }

    private List<Segment> segments(int[] counts, int sum, int greatest) {
        List<Segment> segments = new ArrayList<>();
        int tallest = height(greatest);
        double height = sum == 0 ? 0 : Math.max(LEAST_HEIGHT, (double) sum * tallest / greatest);
        double below = 0;
        for (int i = 1; i <= counts.length; i++) {
            int tone = i % counts.length;
            if (counts[tone] > 0) {
                double own = height * counts[tone] / sum;
                below += own;
                // A line of paper between two, which tells them apart without colours.
                double gap = below < height - 0.01 && own > 2 ? 1 : 0;
                segments.add(new Segment(tone, pixels(tallest - below + gap), pixels(own - gap)));
            }
        }
        return segments;
    }

    private String label(Slot slot, int[] counts) {
        int sum = slot.entries().size();
        StringJoiner bySource = new StringJoiner(context.messages().of("list.comma"));
        for (String source : tones.sources()) {
            if (counts[tones.of(source)] > 0) {
                bySource.add(context.name(source) + " " + counts[tones.of(source)]);
            }
        }
        if (counts[Tones.OTHERS] > 0) {
            bySource.add(context.messages().of("chart.others") + " " + counts[Tones.OTHERS]);
        }
        return tones.sources().size() < 2 || sum < 2
                ? context.messages().of("chart.bar", slot.label(), sum)
                : context.messages().of("chart.bar.sources", slot.label(), sum, bySource);
    }

    static String percent(int part, int whole) {
        return percent(100.0 * part / whole);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", share);
    }

    private static String pixels(double height) {
        return String.format(Locale.ROOT, "%.1f", height);
    }
}
