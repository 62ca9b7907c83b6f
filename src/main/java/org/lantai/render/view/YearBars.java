package org.lantai.render.view;

import java.util.List;

/**
 * A small picture of how many documents a name has in each year of the archive.
 *
 * @param height the height of the tallest bar, in pixels
 * @param bars one for each year that has documents, oldest first
 * @param first the label at its left end
 * @param last the label at its right end
 * @param summary what it shows, in a sentence
 */
public record YearBars(int height, List<YearBar> bars, String first, String last, String summary) {
    /**
     * One year.
     *
     * @param x its left edge, in percent of the picture's width
     * @param width its width, likewise
     * @param y its upper edge, in pixels from the top
     * @param height its height in pixels
     * @param href the relative address of the documents
     * @param label the year and how many documents it has
     */
    public record YearBar(String x, String width, int y, int height, String href, String label) {}
}
