package org.lantai.render.page;

import java.util.List;

/**
 * What the rules did in the documents of a site, so that its readers can be told.
 *
 * @param edits for each rule that changes or flags text, by name
 * @param omissions for each rule that leaves something out, by name
 */
public record RuleCounts(List<RuleCount> edits, List<RuleCount> omissions) {
    /** Of a site where nothing had to be done. */
    public static final RuleCounts NONE = new RuleCounts(List.of(), List.of());

    public RuleCounts {
        edits = List.copyOf(edits);
        omissions = List.copyOf(omissions);
    }
}
