package org.lantai.pipeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.lantai.model.Problem;
import org.lantai.model.edit.Rule;

/**
 * What a build did.
 *
 * @param captures how many captures were read
 * @param documents how many documents the site shows
 * @param outcomes what became of the captures
 * @param edits how many edits each rule made, by rule
 * @param flagged how many places were flagged and left as captured
 * @param omissions how many pieces each rule left out, by rule
 * @param recurring how many lines were left out because they recur on the pages of their host, by host
 * @param attachments the files that travel along as attachments
 * @param problems all problems, in {@link Problem#ORDER}
 * @param site the folder the site is in
 * @param files how many files it has
 * @param written how many of them are new or changed
 * @param removed how many files of the last build are gone
 * @param size what its files weigh, and the largest of them
 * @param digest the digest by which a copy of the site is known to be whole
 */
@RecordBuilder
public record BuildReport(
        int captures,
        int documents,
        Outcomes outcomes,
        SortedMap<Rule, Integer> edits,
        int flagged,
        SortedMap<Rule, Integer> omissions,
        SortedMap<String, Integer> recurring,
        Weight attachments,
        List<Problem> problems,
        Path site,
        int files,
        int written,
        int removed,
        Size size,
        String digest)
        implements BuildReportBuilder.With {
    /** Of a build that found nothing to do. */
    BuildReport again() {
        return withWritten(0).withRemoved(0);
    }

    /**
     * What a site weighs, in bytes.
     *
     * @param all all its files together
     * @param largest the largest of them
     */
    public record Size(long all, long largest) {}

    /** How many files, and how many bytes they have together. */
    public record Weight(int files, long bytes) {
        static final Weight NONE = new Weight(0, 0);

        Weight and(long size) {
            return new Weight(files + 1, bytes + size);
        }
    }
}
