package org.lantai.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.lantai.model.Origin;
import org.lantai.model.edit.Rule;
import org.lantai.render.page.RuleCount;
import org.lantai.render.page.RuleCounts;

/** Counts what each rule did in each capture, since only the catalog says which captures become documents. */
final class RuleTally {
    /** Only looked up, never walked. */
    private final Map<Origin, CaptureCounts> byCapture = new HashMap<>();

    void add(Origin capture, CaptureCounts counts) {
        byCapture.put(capture, counts);
    }

    /** The counts over documents, each named by the captures of its parts. */
    RuleCounts of(Collection<List<Origin>> documents) {
        return new RuleCounts(sum(documents, CaptureCounts::edits), sum(documents, CaptureCounts::omissions));
    }

    private List<RuleCount> sum(
            Collection<List<Origin>> documents, Function<CaptureCounts, SortedMap<Rule, RuleCount>> kind) {
        SortedMap<Rule, RuleCount> sum = new TreeMap<>();
        for (List<Origin> parts : documents) {
            whole(parts, kind).values().forEach(c -> sum.merge(c.rule(), c, RuleTally::added));
        }
        return List.copyOf(sum.values());
    }

    private SortedMap<Rule, RuleCount> whole(
            List<Origin> parts, Function<CaptureCounts, SortedMap<Rule, RuleCount>> kind) {
        SortedMap<Rule, RuleCount> whole = new TreeMap<>();
        for (Origin part : parts) {
            Optional.ofNullable(byCapture.get(part))
                    .ifPresent(counts -> kind.apply(counts)
                            .values()
                            .forEach(c -> whole.merge(c.rule(), c, CaptureCounts::together)));
        }
        return whole;
    }

    /** Counts of different documents. */
    private static RuleCount added(RuleCount a, RuleCount b) {
        RuleCount sum = CaptureCounts.together(a, b);
        return new RuleCount(a.rule(), sum.sure(), sum.likely(), sum.unsure(), a.documents() + b.documents());
    }
}
