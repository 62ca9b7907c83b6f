package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The timeline ({@code timeline.ftlh}).
 *
 * @param frame what is around it
 * @param count how many documents there are
 * @param chart the picture of it; absent when no document has a date
 * @param years newest first
 * @param undated how many documents have no date
 * @param undatedHref relative address of the list of those
 */
public record TimelinePage(
        Frame frame, int count, Optional<Chart> chart, List<YearRow> years, int undated, String undatedHref) {
    /**
     * A year of the timeline.
     *
     * @param year the year with its count
     * @param months its months that have documents, oldest first
     */
    public record YearRow(Tally year, List<Tally> months) {}
}
