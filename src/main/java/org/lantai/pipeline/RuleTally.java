package org.lantai.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.lantai.model.Article;
import org.lantai.model.Origin;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.render.page.RuleCount;
import org.lantai.render.page.RuleCounts;

/** Counts what each rule did in each capture, since only the catalog says which captures become documents. */
final class RuleTally {
    /** Only looked up, never walked. */
    private final Map<Origin, Counts> byCapture = new HashMap<>();

    private record Counts(SortedMap<Rule, RuleCount> edits, SortedMap<Rule, RuleCount> omissions) {}

    void add(Article article) {
        SortedMap<Rule, RuleCount> edits = new TreeMap<>();
        for (Edit edit : article.edits()) {
            edits.merge(edit.rule(), one(edit), RuleTally::together);
        }
        SortedMap<Rule, RuleCount> omissions = new TreeMap<>();
        for (Omission omission : article.omissions()) {
            omissions.merge(omission.rule(), new RuleCount(omission.rule(), 1, 0, 0, 1), RuleTally::together);
        }
        byCapture.put(article.provenance().origin(), new Counts(edits, omissions));
    }

    private static RuleCount one(Edit edit) {
        return switch (edit.certainty()) {
            case SURE, WITNESS -> new RuleCount(edit.rule(), 1, 0, 0, 1);
            case LIKELY -> new RuleCount(edit.rule(), 0, 1, 0, 1);
            case UNSURE -> new RuleCount(edit.rule(), 0, 0, 1, 1);
        };
    }

    /** Two counts of one document. */
    private static RuleCount together(RuleCount a, RuleCount b) {
        return new RuleCount(a.rule(), a.sure() + b.sure(), a.likely() + b.likely(), a.unsure() + b.unsure(), 1);
    }

    /** The counts over documents, each named by the captures of its parts. */
    RuleCounts of(Collection<List<Origin>> documents) {
        return new RuleCounts(sum(documents, Counts::edits), sum(documents, Counts::omissions));
    }

    private List<RuleCount> sum(Collection<List<Origin>> documents, Function<Counts, SortedMap<Rule, RuleCount>> kind) {
        SortedMap<Rule, RuleCount> sum = new TreeMap<>();
        for (List<Origin> parts : documents) {
            whole(parts, kind).values().forEach(c -> sum.merge(c.rule(), c, RuleTally::added));
        }
        return List.copyOf(sum.values());
    }

    private SortedMap<Rule, RuleCount> whole(List<Origin> parts, Function<Counts, SortedMap<Rule, RuleCount>> kind) {
        SortedMap<Rule, RuleCount> whole = new TreeMap<>();
        for (Origin part : parts) {
            Optional.ofNullable(byCapture.get(part))
                    .ifPresent(counts ->
                            kind.apply(counts).values().forEach(c -> whole.merge(c.rule(), c, RuleTally::together)));
        }
        return whole;
    }

    /** Counts of different documents. */
    private static RuleCount added(RuleCount a, RuleCount b) {
        RuleCount sum = together(a, b);
        return new RuleCount(a.rule(), sum.sure(), sum.likely(), sum.unsure(), a.documents() + b.documents());
    }
}
