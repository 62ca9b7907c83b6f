package org.lantai.render.share;

import java.util.ArrayList;
import java.util.Arrays;
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
        byte index = index(colour);
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            int row = y * width;
            Arrays.fill(pixels, row + Math.max(0, left), row + Math.max(0, Math.min(width, right)), index);
        }
    }

    /** A rectangle with round corners, all of it inside. Places in a pixel are counted in the corners alone. */
    void round(int colour, int left, int top, int right, int bottom, int radius) {
        fill(colour, left, top + radius, right, bottom - radius);
        fill(colour, left + radius, top, right - radius, bottom);
        for (int i = 0; i < radius * radius; i++) {
            int x = i % radius;
            int y = i / radius;
            int covered = covered(x, y, radius);
            cover(colour, covered, left + x, top + y);
            cover(colour, covered, right - 1 - x, top + y);
            cover(colour, covered, left + x, bottom - 1 - y);
            cover(colour, covered, right - 1 - x, bottom - 1 - y);
        }
    }

    private void cover(int colour, int covered, int x, int y) {
        int at = y * width + x;
        pixels[at] = index(blend(colours.get(pixels[at] & 0xFF), colour, covered));
    }

    /** In how many of the places in a pixel of a left upper corner the circle is, in whole numbers: the same everywhere. */
    private static int covered(int x, int y, int radius) {
        int count = 0;
        int reach = 2 * SAMPLES * radius;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int dx = reach - place(x, i % SAMPLES);
            int dy = reach - place(y, i / SAMPLES);
            if (dx * dx + dy * dy <= reach * reach) {
                count++;
            }
        }
        return count;
    }

    /** Where in the corner a place is, in parts of a pixel of which {@code 2 * SAMPLES} make one. */
    private static int place(int pixel, int sample) {
        return 2 * (pixel * SAMPLES + sample) + 1;
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
