package org.lantai.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lantai.catalog.Catalog;
import org.lantai.model.Article;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.edit.Rule;
import org.lantai.pipeline.Outcomes.Outcome;
import org.lantai.render.page.RuleCount;
import org.lantai.render.page.RuleCounts;
import org.lantai.render.page.SetAside;
import org.lantai.subjects.Entry;
import org.lantai.witness.Ruling;

/** Gathers, while pages are cleaned on many threads, what the catalog and the report need of each. */
final class CleaningTally {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<Rule, Integer> edits = new TreeMap<>();
    private final SortedMap<Rule, Integer> omissions = new TreeMap<>();
    private final SortedMap<String, Integer> recurring = new TreeMap<>();
    private final RuleTally rules = new RuleTally();
    private final List<Ruling> rulings = new ArrayList<>();
    private final NoDocuments noDocuments = new NoDocuments();
    private BuildReport.Weight attachments = BuildReport.Weight.NONE;
    private int flagged;

    synchronized void add(CleanedCapture capture) {
        if (capture.kind().isDocument()) {
            document(capture);
        } else {
            noDocuments.add(capture);
        }
    }

    /** Counts an attachment that the site has. */
    synchronized void attached(long size) {
        attachments = attachments.and(size);
    }

    synchronized BuildReport.Weight attachments() {
        return attachments;
    }

    /** Decides, when all pages are cleaned, on those that are no documents: what was published stays one. */
    synchronized void settle(PublishedCaptures published) {
        Map<String, Entry> known = newestByKey();
        noDocuments
                .release(entry -> !known.containsKey(entry.key()) && published.holds(entry))
                .forEach(this::document);
        problems.addAll(noDocuments.problems(known));
    }

    /** What was told of a document again, since its text is another now. */
    synchronized void replace(Article before, Article after) {
        CaptureCounts counts = CaptureCounts.of(after);
        count(CaptureCounts.of(before), -1);
        count(counts, 1);
        rules.add(after.provenance().origin(), counts);
        before.problems().stream()
                .filter(problem -> !after.problems().contains(problem))
                .forEach(problems::remove);
        after.problems().stream()
                .filter(problem -> !before.problems().contains(problem))
                .forEach(problems::add);
    }

    private Map<String, Entry> newestByKey() {
        Map<String, Entry> newest = new HashMap<>();
        entries.forEach(entry -> newest.merge(
                entry.key(), entry, (one, other) -> Entry.OLDEST_FIRST.compare(one, other) >= 0 ? one : other));
        return newest;
    }

    /** Tells of all captures that are no documents at once, each kind with its first ones. */
    synchronized void sumUp(String folder) {
        if (noDocuments.size() > 0) {
            problems.add(Problem.warning(
                    ProblemKind.CAPTURES_NO_DOCUMENTS,
                    folder,
                    "Captures that are no articles were left out: " + noDocuments.summary() + ".",
                    "`lantai clean` says why; `kind: article` in the sidecar of one makes it a document."));
        }
    }

    /** The captures that are no documents, by kind, with the first of each; empty where there are none. */
    synchronized String noDocuments() {
        return noDocuments.summary();
    }

    /** The captures that are no documents, in the order of their places. */
    synchronized List<SetAside> setAside() {
        return noDocuments.list();
    }

    /** How many captures were cleaned, whether documents or not. */
    synchronized int captures() {
        return entries.size() + noDocuments.size();
    }

    /** What became of each capture in the end. */
    synchronized Outcomes outcomes(Catalog catalog) {
        Set<Origin> shown = origins(catalog.entries());
        Set<Origin> hidden = origins(catalog.hidden());
        OutcomeTally tally = new OutcomeTally();
        Map<Origin, Outcome> outcomes = noDocuments.outcomes();
        entries.forEach(entry -> outcomes.put(entry.origin(), outcome(entry.origin(), shown, hidden)));
        outcomes.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Origin, Outcome> outcome) ->
                                outcome.getKey().place())
                        .thenComparing(outcome -> outcome.getKey().sha256()))
                .forEach(outcome -> tally.add(outcome.getKey(), outcome.getValue()));
        return tally.outcomes();
    }

    private static Set<Origin> origins(List<Entry> entries) {
        return entries.stream().map(Entry::origin).collect(Collectors.toSet());
    }

    private static Outcome outcome(Origin origin, Set<Origin> shown, Set<Origin> hidden) {
        return shown.contains(origin) ? Outcome.DOCUMENT : hidden.contains(origin) ? Outcome.LEFT_OUT : Outcome.JOINED;
    }

    private void document(CleanedCapture capture) {
        entries.add(capture.entry());
        rules.add(capture.entry().origin(), capture.counts());
        rulings.addAll(capture.rulings());
        problems.addAll(capture.problems());
        count(capture.counts(), 1);
        capture.counts().omissions().forEach((rule, count) -> omissions.merge(rule, count.sure(), Integer::sum));
        RuleCount lines = capture.counts().omissions().get(Rule.FURNITURE_RECURRING);
        if (lines != null) {
            capture.host().ifPresent(host -> recurring.merge(host, lines.sure(), Integer::sum));
        }
    }

    private void count(CaptureCounts counts, int by) {
        counts.edits().forEach((rule, count) -> {
            flagged += by * count.unsure();
            int changed = count.sure() + count.likely();
            if (changed > 0) {
                edits.merge(rule, by * changed, Integer::sum);
            }
        });
    }

    synchronized void add(Problem problem) {
        problems.add(problem);
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What sidecars say of other captures. */
    synchronized List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    synchronized List<Problem> problems() {
        return problems.stream().sorted(Problem.ORDER).distinct().toList();
    }

    synchronized SortedMap<Rule, Integer> edits() {
        return new TreeMap<>(edits);
    }

    synchronized SortedMap<Rule, Integer> omissions() {
        return new TreeMap<>(omissions);
    }

    synchronized SortedMap<String, Integer> recurring() {
        return new TreeMap<>(recurring);
    }

    synchronized int flagged() {
        return flagged;
    }

    /** What each rule did in documents, each named by the captures whose text it has. */
    synchronized RuleCounts counts(Collection<List<Origin>> documents) {
        return rules.of(documents);
    }
}
