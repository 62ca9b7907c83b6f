package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The timeline ({@code timeline.ftlh}).
 *
 * @param frame what is around it
 * @param readings the ways of reading it, the one shown marked; empty when there is but one
 * @param about whether it is read by what texts are about, and not by when they were published
 * @param count how many documents are on it
 * @param chart the picture of it; absent when no document has a date
 * @param controls what a script needs to zoom and filter; absent where there is nothing to choose
 * @param years newest first
 * @param apart documents that have a place in no year, with their page
 */
public record TimelinePage(
        Frame frame,
        List<NavLink> readings,
        boolean about,
        int count,
        Optional<Chart> chart,
        Optional<Controls> controls,
        List<YearRow> years,
        Optional<Tally> apart) {
    /**
     * A year of the timeline.
     *
     * @param key the year in four digits
     * @param year the year with its count
     * @param months its months that have documents, oldest first
     * @param apart its documents that are of no one month, with their place on its page
     */
    public record YearRow(String key, Tally year, List<MonthCell> months, Optional<Tally> apart) {}

    /**
     * A month of the timeline.
     *
     * @param key the month in ISO 8601
     * @param month the month with its count
     */
    public record MonthCell(String key, Tally month) {}

    /**
     * What a script needs to zoom and filter without loading pages.
     *
     * @param counts relative address of the folder of the counts
     * @param end what addresses of years and months have behind their folder
     * @param sources the sources with most documents, in the order of their numbers in the counts from 1
     * @param tags the tags with most documents
     */
    public record Controls(String counts, String end, List<Choice> sources, List<Choice> tags) {}

    /**
     * Something to filter by.
     *
     * @param value what it is called in the counts
     * @param tone its tone in the picture
     */
    public record Choice(String value, int tone, String label, int count) {}
}
