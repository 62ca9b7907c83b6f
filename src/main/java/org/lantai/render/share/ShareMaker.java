package org.lantai.render.share;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.catalog.Timeline;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.render.page.SitePaths;

/**
 * Draws the picture with which pages are shared: the seal, and the documents of each year as bars on the leaf of a
 * ruled book. It has no words, since fonts differ, and networks cut it.
 */
public final class ShareMaker {
    /** What networks show whole: 1.91 to 1. */
    private static final int WIDTH = 1200;

    private static final int HEIGHT = 630;
    /** Some networks show but the square in the middle: the seal stands in it. */
    private static final int SEAL = 232;

    private static final int PAPER = 0xF8F5EE;
    private static final int SHEET = 0xFFFDF8;
    private static final int RULE = 0xCFC7B6;
    private static final int INK = 0x23201B;
    private static final int BAR = 0x8A8374;
    private static final int RED = 0x9C2A1C;
    private static final int WHITE = 0xFDF6EE;

    private static final int MARGIN = 72;
    private static final int COLUMNS = 24;
    private static final int GROUND = HEIGHT - MARGIN - 8;
    /** Below the seal. */
    private static final int HIGHEST = 176;
    /** Of more years several share a bar, so that each bar can be seen. */
    private static final int MOST_BARS = 132;

    private final List<Timeline.Year> years;

    public ShareMaker(Timeline timeline) {
        this.years = timeline.years();
    }

    public OutputFile file() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, PAPER);
        leaf(canvas);
        bars(canvas);
        seal(canvas, (WIDTH - SEAL) / 2, MARGIN + 56);
        return new OutputFile(SitePaths.SHARE, CapturedBytes.copyOf(canvas.png()));
    }

    private static void leaf(Canvas canvas) {
        int right = WIDTH - MARGIN;
        int bottom = HEIGHT - MARGIN;
        canvas.fill(INK, MARGIN - 14, MARGIN - 14, right + 14, bottom + 14);
        canvas.fill(SHEET, MARGIN - 8, MARGIN - 8, right + 8, bottom + 8);
        canvas.fill(INK, MARGIN - 2, MARGIN - 2, right + 2, bottom + 2);
        canvas.fill(SHEET, MARGIN, MARGIN, right, bottom);
        for (int i = 1; i < COLUMNS; i++) {
            int x = MARGIN + i * (right - MARGIN) / COLUMNS;
            canvas.fill(RULE, x - 1, MARGIN, x + 1, bottom);
        }
    }

    private void bars(Canvas canvas) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        if (years.isEmpty()) {
            return;
        }
        int first = years.stream().mapToInt(Timeline.Year::year).min().orElseThrow();
        int last = years.stream().mapToInt(Timeline.Year::year).max().orElseThrow();
        int together = (last - first + MOST_BARS) / MOST_BARS;
        years.forEach(year -> counts.merge((year.year() - first) / together, year.count(), Integer::sum));
        int places = (last - first) / together + 1;
        int greatest =
                counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        counts.forEach((place, count) -> bar(canvas, place, places, (count * HIGHEST + greatest - 1) / greatest));
    }

    private static void bar(Canvas canvas, int place, int places, int height) {
        int room = WIDTH - 2 * MARGIN;
        int left = MARGIN + place * room / places;
        int right = MARGIN + (place + 1) * room / places;
        int gap = Math.max(1, (right - left) / 6);
        canvas.fill(BAR, left + gap, GROUND - height, right - gap, GROUND);
    }

    /** The one in {@code seal.svg}, which has 32 parts each way. */
    private static void seal(Canvas canvas, int left, int top) {
        int part = SEAL / 32;
        int x = left + (SEAL - 32 * part) / 2;
        canvas.round(RED, left, top, left + SEAL, top + SEAL, 4 * part);
        int y = top + (SEAL - 32 * part) / 2;
        canvas.fill(WHITE, x + 9 * part, y + 3 * part, x + 23 * part, y + 29 * part);
        canvas.fill(RED, x + 11 * part, y + 5 * part, x + 21 * part, y + 27 * part);
        for (int i = 0; i < 3; i++) {
            int stroke = y + (8 * part + i * (6 * part + part / 2));
            canvas.fill(WHITE, x + 14 * part, stroke, x + 18 * part, stroke + 4 * part);
        }
    }
}
