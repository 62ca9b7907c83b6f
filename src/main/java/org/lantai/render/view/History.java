package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * How the text of a document came about.
 *
 * @param file the file of the capture
 * @param record number of the record in that file, from 1; 0 where the file is one page
 * @param sha256 digest of the captured bytes
 * @param charset the charset it was read in
 * @param charsetEvidence why that one
 * @param badBytes how many places of it are not valid in that charset
 * @param scriptFound what it was written in
 * @param scriptEvidence how that was seen
 * @param scriptTarget what it stands in now
 * @param editCount how many edits were made
 * @param flagged how many places are flagged and left as captured
 * @param counts the edits by rule, most first
 * @param doubtful notes on the edits that are not certain, in the order of the text
 * @param sure notes on the others, in the order of the text
 * @param sureCount how many edits these are on
 * @param unlisted how many edits are in no note, since there are too many
 * @param omissionCount how many pieces were left out
 * @param omissions those pieces in the order of the page, at most 200
 * @param problems what was noticed and not mended
 * @param witnesses other captures of the same page
 * @param partCount how many pages the article has; 0 where it has but one
 * @param parts these pages, in their order
 */
public record History(
        String file,
        int record,
        String sha256,
        String charset,
        String charsetEvidence,
        int badBytes,
        String scriptFound,
        String scriptEvidence,
        String scriptTarget,
        int editCount,
        int flagged,
        List<RuleCount> counts,
        List<Note> doubtful,
        List<Note> sure,
        int sureCount,
        int unlisted,
        int omissionCount,
        List<OmissionRow> omissions,
        List<ProblemRow> problems,
        List<Witness> witnesses,
        int partCount,
        List<PartRow> parts) {
    /**
     * How often a rule changed something.
     *
     * @param rule its dotted name
     * @param label its name for readers
     * @param count how many edits it made
     */
    public record RuleCount(String rule, String label, int count) {}

    /**
     * A note on one or more edits.
     *
     * @param id its id in the page, to which marks lead
     * @param certainty {@code sure}, {@code witness}, {@code likely} or {@code unsure}
     * @param label what was done, for readers
     * @param count how many edits it is on
     * @param changes what was changed, what was changed alike once
     * @param moreChanges how many further changes are not shown
     * @param why the reason
     * @param place where they are in the text; {@code href} is empty where that is outside of it
     */
    public record Note(
            String id,
            String certainty,
            String label,
            int count,
            List<Change> changes,
            int moreChanges,
            Optional<String> why,
            Link place) {}

    /**
     * A change of the text.
     *
     * @param lead the character that something taken out stood behind; else empty
     * @param before the text that stood there, shortened
     * @param after the text that stands there, shortened, possibly empty
     * @param times how often
     */
    public record Change(String lead, String before, String after, int times) {}

    /**
     * A piece that was left out.
     *
     * @param rule the rule's dotted name
     * @param label its name for readers
     * @param text its text, shortened
     */
    public record OmissionRow(String rule, String label, String text) {}

    /**
     * A problem.
     *
     * @param severity {@code error}, {@code warning} or {@code note}
     * @param label its kind for readers
     * @param message what happened, in English
     * @param advice what to do, in English, possibly empty
     */
    public record ProblemRow(String severity, String label, String message, String advice) {}

    /**
     * Another capture of the same page.
     *
     * @param file its file
     * @param record number of the record in that file, from 1; 0 where the file is one page
     * @param captured when it was captured
     * @param sha256 digest of its bytes
     */
    public record Witness(String file, int record, Optional<When> captured, String sha256) {}

    /**
     * One page of an article that has several.
     *
     * @param number its number, from 1
     * @param file the file of its capture; absent when it was not captured
     * @param record number of the record in that file, from 1; 0 where the file is one page
     * @param sha256 digest of the captured bytes; absent likewise
     */
    public record PartRow(int number, Optional<String> file, int record, Optional<String> sha256) {}
}
