package org.lantai.quality;

import static org.lantai.floors.Comparison.fold;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.Severity;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Stage;

/** Holds documents against the labels of their pages. */
final class PageJudge {
    private static final String SIMPLIFIED = "zh-Hans";

    private final QualityFigures figures;
    private final ScriptJudge scripts;

    PageJudge(QualityFigures figures) {
        this.figures = figures;
        this.scripts = new ScriptJudge(figures);
    }

    /** Judges a page that was unified to Simplified Chinese. */
    void judge(LabelledPage page, String captured, Document document) {
        if (!page.isDocument()) {
            figures.count("no document", page.name(), isRefused(document), "became a document: " + start(document));
            return;
        }
        boolean kept = document.article().kind().isDocument();
        figures.count(
                "document", page.name(), kept, "is none: " + document.article().kind());
        text(page, document);
        metadata(page, document.metadata());
        if (page.damage().isEmpty()) {
            innocence(page, document);
        } else {
            clauses(page, fold(captured), document);
        }
        if (!page.written().equals(SIMPLIFIED)) {
            scripts.judge("script to zh-Hans", page, page.simplified(), document);
        } else if (page.damage().isEmpty()) {
            scripts.judge("Simplified left alone", page, page.simplified(), document);
        }
    }

    /** Judges an undamaged page whose elements have lost their names. */
    void judgeNameless(LabelledPage page, Document document) {
        figures.text("text of pages without class and id", page.name(), match(page, fold(document.text())));
    }

    /** Judges a page that was unified to another script, in which its label gives the text too. */
    void judgeIn(String script, LabelledPage page, Document document) {
        scripts.judge("script to " + script, page, page.in(script).orElseThrow(), document);
    }

    private static boolean isRefused(Document document) {
        return !document.article().kind().isDocument();
    }

    private void text(LabelledPage page, Document document) {
        String got = fold(document.text());
        TextMatch match = match(page, got);
        String name = page.name();
        figures.text(page.damage().isEmpty() ? "text of undamaged pages" : "text of damaged pages", name, match);
        if (page.damage().isEmpty()) {
            figures.text("text, " + page.kind(), name, match);
            page.simplified().all("area").forEach(area -> figures.text("text, " + area, name, match));
        }
        for (String gone : page.simplified().all("gone")) {
            figures.count("furniture gone", name, !got.contains(fold(gone)), "left in: " + gone);
        }
    }

    private static TextMatch match(LabelledPage page, String got) {
        return TextMatch.of(
                page.simplified().withoutMay(got),
                page.simplified().withoutMay(fold(page.simplified().body())));
    }

    private void metadata(LabelledPage page, Metadata found) {
        field(page, "title", found.title());
        field(page, "date", found.date().map(Object::toString));
        field(page, "source", found.source());
        field(page, "authors", Optional.of(String.join("、", found.authors())));
    }

    private void field(LabelledPage page, String key, Optional<String> found) {
        String got = found.orElse("");
        List<String> answers = page.simplified().answers(key);
        boolean right = answers.stream().anyMatch(answer -> fold(answer).equals(fold(got)));
        figures.count(key, page.name(), right, "“" + got + "”, not “" + String.join(" | ", answers) + "”");
    }

    /** What was right must stay: changed signs count, whatever their certainty, and so do warnings. */
    private void innocence(LabelledPage page, Document document) {
        Predicate<Edit> mayConvert =
                edit -> edit.stage() == Stage.SCRIPT && !page.written().equals(SIMPLIFIED);
        String edits = String.join(
                ", ",
                document.article().edits().stream()
                        .filter(mayConvert.negate())
                        .filter(edit -> !fold(edit.before()).equals(fold(edit.after())))
                        .map(edit -> edit.before() + " to " + edit.after() + " ("
                                + edit.rule().key() + ")")
                        .toList());
        figures.count("undamaged pages without false edits", page.name(), edits.isEmpty(), edits);
        String problems = String.join(
                ", ",
                document.article().problems().stream()
                        .filter(problem -> problem.severity() != Severity.NOTE)
                        .map(problem -> problem.kind().key())
                        .toList());
        figures.count("undamaged pages without false problems", page.name(), problems.isEmpty(), problems);
    }

    /** Clauses that the capture does not have as they were must come back; those that it has must stay. */
    private void clauses(LabelledPage page, String captured, Document document) {
        String got = fold(document.metadata().title().orElse("")) + "\n" + fold(document.text());
        String area = page.simplified().first("area").orElse("other");
        for (String clause : Clauses.of(page.simplified().body())) {
            String restored = captured.contains(clause) ? "sound clauses of damaged pages" : "restored, " + area;
            figures.count(restored, page.name(), got.contains(clause), clause);
        }
    }

    private static String start(Document document) {
        String text = fold(document.text());
        return text.substring(0, Math.min(20, text.length()));
    }
}
