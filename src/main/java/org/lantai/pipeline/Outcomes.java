package org.lantai.pipeline;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What became of the captures of an archive.
 *
 * @param formats how many of each outcome there are, by format
 * @param hosts the same by the host they come from; of those without address under the empty name
 * @param first the first captures of each outcome, by their places
 */
public record Outcomes(
        SortedMap<String, Map<Outcome, Integer>> formats,
        SortedMap<String, Map<Outcome, Integer>> hosts,
        SortedMap<Outcome, List<String>> first) {
    /** What a capture became. */
    public enum Outcome {
        DOCUMENT,
        /** Of an article that another capture shows, or a page of it. */
        JOINED,
        LIST,
        ERROR_PAGE,
        /** A redirect, or what the archivist hides. */
        LEFT_OUT
    }
}
