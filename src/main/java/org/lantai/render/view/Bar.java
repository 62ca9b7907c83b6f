package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * One bar of the timeline picture.
 *
 * @param key its year or month in ISO 8601
 * @param slotX the left edge of the place it has, in percent of the picture's width
 * @param slotWidth the width of that place, likewise
 * @param x its left edge, in percent of the picture's width
 * @param width its width, likewise
 * @param segments what it is made of, the lowest first
 * @param href the relative address of its month or year, where there are documents
 * @param label its month or year and how many documents it has, by source where there are several
 */
public record Bar(
        String key,
        String slotX,
        String slotWidth,
        String x,
        String width,
        List<Segment> segments,
        Optional<String> href,
        String label) {
    /**
     * The documents of one source.
     *
     * @param tone its number in the legend from 1; 0 for all other sources
     * @param y its upper edge, in pixels from the top
     * @param height its height in pixels
     */
    public record Segment(int tone, String y, String height) {}
}
