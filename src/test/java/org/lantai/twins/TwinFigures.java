package org.lantai.twins;

import java.util.List;
import java.util.SortedMap;

/**
 * What joining reaches.
 *
 * @param precision pairs of captures that are joined: how many are one article
 * @param recall pairs of captures of one article: how many are joined
 * @param copies by kind of copy: how many are joined to the article they were made of
 * @param apart by kind of near-twin: how many are joined to no other article
 * @param shown articles with copies found: how many show the best of these
 * @param failures what went wrong, in the order of the captures
 */
record TwinFigures(
        Tally precision,
        Tally recall,
        SortedMap<String, Tally> copies,
        SortedMap<String, Tally> apart,
        Tally shown,
        List<TwinFailure> failures) {

    /** All articles: how many are joined to no other. */
    Tally allApart() {
        return apart.values().stream().reduce(Tally.NONE, Tally::and);
    }
}
