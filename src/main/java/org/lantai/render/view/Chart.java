package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The timeline picture: documents per month or year, by source ({@code chart.ftlh}).
 *
 * @param first the first year in it
 * @param last the last
 * @param monthly whether a bar is a month, not a year
 * @param height the height of the tallest bar, in pixels
 * @param greatest how many documents that is
 * @param bars one for each month or year, oldest first, those without documents too
 * @param ticks labels below them
 * @param summary what the picture shows, in a sentence
 * @param legend the sources in the order of their tones from 1, with their pages; empty where there is but one
 * @param others how many documents are of other sources or of none
 * @param apart what is dated but not in the picture, or not dated at all, with where it is
 */
public record Chart(
        int first,
        int last,
        boolean monthly,
        int height,
        int greatest,
        List<Bar> bars,
        List<Tick> ticks,
        String summary,
        List<Tally> legend,
        Optional<Tally> others,
        List<Tally> apart) {}
