package org.lantai.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.Article;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.render.page.RuleCounts;
import org.lantai.render.page.SetAside;
import org.lantai.store.DocumentStore;
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

    synchronized void add(Optional<String> host, Article article, Entry entry) {
        if (article.kind().isDocument()) {
            document(host, article, entry);
        } else {
            noDocuments.add(NoDocuments.Capture.of(host, article, entry));
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
    synchronized void settle(PublishedCaptures published, DocumentStore store) {
        Map<String, Entry> known = newestByKey();
        for (NoDocuments.Capture capture :
                noDocuments.release(entry -> !known.containsKey(entry.key()) && published.holds(entry))) {
            Article article = store.read(capture.entry().origin()).document().article();
            document(capture.host(), article, capture.entry());
        }
        problems.addAll(noDocuments.problems(known));
    }

    /** What was told of a document again, since its text is another now. */
    synchronized void replace(Article before, Article after) {
        count(before, -1);
        count(after, 1);
        rules.add(after);
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

    private void document(Optional<String> host, Article article, Entry entry) {
        entries.add(entry);
        rules.add(article);
        rulings.addAll(Ruling.of(entry.origin(), article.provenance().sidecar()));
        problems.addAll(article.problems());
        count(article, 1);
        for (Omission omission : article.omissions()) {
            omissions.merge(omission.rule(), 1, Integer::sum);
            if (omission.rule() == Rule.FURNITURE_RECURRING) {
                host.ifPresent(h -> recurring.merge(h, 1, Integer::sum));
            }
        }
    }

    private void count(Article article, int by) {
        for (Edit edit : article.edits()) {
            if (edit.certainty() == Certainty.UNSURE) {
                flagged += by;
            } else {
                edits.merge(edit.rule(), by, Integer::sum);
            }
        }
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
