package org.lantai.render.view;

import java.util.Optional;

/**
 * One bar of the timeline picture.
 *
 * @param slotX the left edge of the place it has, in percent of the picture's width
 * @param slotWidth the width of that place, likewise
 * @param x its left edge, in percent of the picture's width
 * @param width its width, likewise
 * @param y its upper edge, in pixels from the top
 * @param height its height in pixels, 0 where there is no document
 * @param href the relative address of its month or year, where there are documents
 * @param label its month or year and how many documents it has
 */
public record Bar(
        String slotX,
        String slotWidth,
        String x,
        String width,
        int y,
        int height,
        Optional<String> href,
        String label) {}
