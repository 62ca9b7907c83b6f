package org.lantai.render.share;

import java.util.ArrayList;
import java.util.List;

/** A picture in the making: rectangles of plain colours, whose corners may be round. */
final class Canvas {
    /** A pixel is looked at in so many places each way, to see how much of it a round corner covers. */
    private static final int SAMPLES = 4;

    private final int width;
    private final int height;
    private final List<Integer> colours = new ArrayList<>();
    private final byte[] pixels;

    Canvas(int width, int height, int ground) {
        this.width = width;
        this.height = height;
        this.colours.add(ground);
        this.pixels = new byte[width * height];
    }

    /** A rectangle; what of it lies outside is left out. */
    void fill(int colour, int left, int top, int right, int bottom) {
        round(colour, left, top, right, bottom, 0);
    }

    /** A rectangle with round corners. */
    void round(int colour, int left, int top, int right, int bottom, int radius) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
                int covered = covered(x, y, left, top, right, bottom, radius);
                if (covered > 0) {
                    int at = y * width + x;
                    pixels[at] = index(blend(colours.get(pixels[at] & 0xFF), colour, covered));
                }
            }
        }
    }

    /** In how many of the places in a pixel the rectangle is, all in whole numbers: so it is the same everywhere. */
    private static int covered(int x, int y, int left, int top, int right, int bottom, int radius) {
        int count = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int dx = beyond(x, i % SAMPLES, left + radius, right - radius);
            int dy = beyond(y, i / SAMPLES, top + radius, bottom - radius);
            int reach = 2 * SAMPLES * radius;
            if (radius == 0 || dx * dx + dy * dy <= reach * reach) {
                count++;
            }
        }
        return count;
    }

    /** How far a place lies outside of a span, in parts of a pixel of which {@code 2 * SAMPLES} make one. */
    private static int beyond(int pixel, int sample, int from, int to) {
        int place = 2 * (pixel * SAMPLES + sample) + 1;
        return Math.max(0, Math.max(2 * SAMPLES * from - place, place - 2 * SAMPLES * to));
    }

    private static int blend(int ground, int colour, int covered) {
        int all = SAMPLES * SAMPLES;
        int blend = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = (ground >> shift) & 0xFF;
            int to = (colour >> shift) & 0xFF;
            blend |= ((from * (all - covered) + to * covered) / all) << shift;
        }
        return blend;
    }

    private byte index(int colour) {
        if (!colours.contains(colour)) {
            colours.add(colour);
        }
        return (byte) colours.indexOf(colour);
    }

    byte[] png() {
        return PngFile.of(width, colours, pixels);
    }
}
