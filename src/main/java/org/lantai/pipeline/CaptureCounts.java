package org.lantai.pipeline;

import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.Article;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.render.page.RuleCount;

/**
 * What each rule did in one capture.
 *
 * @param edits the places it changed or flagged
 * @param omissions the pieces it left out
 */
record CaptureCounts(SortedMap<Rule, RuleCount> edits, SortedMap<Rule, RuleCount> omissions) {
    static CaptureCounts of(Article article) {
        SortedMap<Rule, RuleCount> edits = new TreeMap<>();
        for (Edit edit : article.edits()) {
            edits.merge(edit.rule(), one(edit), CaptureCounts::together);
        }
        SortedMap<Rule, RuleCount> omissions = new TreeMap<>();
        for (Omission omission : article.omissions()) {
            omissions.merge(omission.rule(), new RuleCount(omission.rule(), 1, 0, 0, 1), CaptureCounts::together);
        }
        return new CaptureCounts(edits, omissions);
    }

    private static RuleCount one(Edit edit) {
        return switch (edit.certainty()) {
            case SURE, WITNESS -> new RuleCount(edit.rule(), 1, 0, 0, 1);
            case LIKELY -> new RuleCount(edit.rule(), 0, 1, 0, 1);
            case UNSURE -> new RuleCount(edit.rule(), 0, 0, 1, 1);
        };
    }

    /** Two counts of one document. */
    static RuleCount together(RuleCount a, RuleCount b) {
        return new RuleCount(a.rule(), a.sure() + b.sure(), a.likely() + b.likely(), a.unsure() + b.unsure(), 1);
    }
}
