package org.lantai.render.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.lantai.catalog.Timeline;
import org.lantai.render.page.PageContext;
import org.lantai.render.view.YearBars;
import org.lantai.render.view.YearBars.YearBar;

/** Draws how many documents a name has in each year, over all years of the archive, so that names can be compared. */
public final class YearBarsMaker {
    private static final int HEIGHT = 48;
    /** A single document is a low bar, not a tower. */
    private static final int HEIGHT_PER_DOCUMENT = 12;

    /** With fewer years than this a single one would fill the picture. */
    private static final int MIN_YEARS = 8;

    private final PageContext context;
    private final int first;
    private final int last;

    public YearBarsMaker(PageContext context) {
        this.context = context;
        List<Timeline.Year> years = context.site().catalog().timeline().years();
        this.last = years.isEmpty() ? 0 : years.get(0).year();
        int oldest = years.isEmpty() ? 0 : years.get(years.size() - 1).year();
        this.first = Math.min(oldest, last - MIN_YEARS + 1);
    }

    /**
     * The picture; empty where there are fewer than two years to tell apart.
     *
     * @param counts documents by year
     * @param href where a year leads
     */
    public Optional<YearBars> of(Map<Integer, Integer> counts, IntFunction<String> href) {
        if (counts.size() < 2) {
            return Optional.empty();
        }
        int greatest = counts.values().stream().mapToInt(n -> n).max().orElse(1);
        int tallest = Math.min(HEIGHT, greatest * HEIGHT_PER_DOCUMENT);
        int years = last - first + 1;
        List<YearBar> bars = new ArrayList<>();
        counts.forEach((year, count) -> {
            int height = Math.max(3, count * tallest / greatest);
            bars.add(new YearBar(
                    percent((year - first) * 8 + 1, years * 8),
                    percent(6, years * 8),
                    tallest - height,
                    height,
                    href.apply(year),
                    context.messages().of("chart.bar", context.dates().year(year), count)));
        });
        int sum = counts.values().stream().mapToInt(n -> n).sum();
        return Optional.of(new YearBars(
                tallest,
                bars,
                String.valueOf(first),
                String.valueOf(last),
                context.messages().of("term.years", first, last, sum)));
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * part / whole);
    }
}
