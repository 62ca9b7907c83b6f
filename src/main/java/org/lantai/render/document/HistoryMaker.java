package org.lantai.render.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantai.model.Article;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Document;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.render.page.PageContext;
import org.lantai.render.theme.Messages;
import org.lantai.render.theme.ReasonWords;
import org.lantai.render.view.History;
import org.lantai.render.view.History.Note;
import org.lantai.render.view.History.OmissionRow;
import org.lantai.render.view.History.PartRow;
import org.lantai.render.view.History.ProblemRow;
import org.lantai.render.view.History.RuleCount;
import org.lantai.render.view.History.Witness;
import org.lantai.subjects.Entry;
import org.lantai.witness.parts.PartSet;

/** Tells how the text of a document came about. */
final class HistoryMaker {
    /** More rows than this nobody reads, and they would outweigh the text. */
    private static final int MAX_ROWS = 200;

    private final PageContext context;
    private final Messages messages;
    private final ReasonWords reasons;
    private final EditWords words;

    HistoryMaker(PageContext context) {
        this.context = context;
        this.words = new EditWords(context.messages());
        this.reasons = new ReasonWords(context.messages());
        this.messages = context.messages();
    }

    History of(Entry entry, Document document, List<Note> notes) {
        Article article = document.article();
        Origin origin = document.origin();
        CharsetDecision charset = article.provenance().charset();
        List<Note> sure = notes.stream().filter(HistoryMaker::isSure).toList();
        List<Note> doubtful = notes.stream().filter(n -> !isSure(n)).toList();
        List<Edit> made = article.edits().stream()
                .filter(edit -> edit.certainty() != Certainty.UNSURE)
                .toList();
        return new History(
                origin.file(),
                origin.place().record(),
                origin.sha256(),
                charset.charset(),
                reasons.of(charset.evidence()),
                charset.badBytes().size(),
                messages.of("script." + document.script().found().tag()),
                reasons.of(document.script().why()),
                messages.of("script." + document.script().target().tag()),
                made.size(),
                article.edits().size() - made.size(),
                counts(made),
                doubtful,
                sure,
                count(sure),
                Math.max(0, article.edits().size() - count(notes)),
                article.omissions().size(),
                article.omissions().stream().limit(MAX_ROWS).map(this::row).toList(),
                article.problems().stream().sorted(Problem.ORDER).map(this::row).toList(),
                witnesses(entry),
                parts(entry).map(PartSet::count).orElse(0),
                parts(entry).map(HistoryMaker::rows).orElse(List.of()));
    }

    private Optional<PartSet> parts(Entry entry) {
        return Optional.ofNullable(context.site().catalog().parts().get(entry.key()));
    }

    private static List<PartRow> rows(PartSet set) {
        return IntStream.rangeClosed(1, set.count())
                .mapToObj(number -> {
                    Optional<Origin> origin =
                            Optional.ofNullable(set.captured().get(number)).map(Entry::origin);
                    int record = origin.map(o -> o.place().record()).orElse(0);
                    return new PartRow(number, origin.map(Origin::file), record, origin.map(Origin::sha256));
                })
                .toList();
    }

    private List<RuleCount> counts(List<Edit> edits) {
        Map<Rule, Integer> byRule = new TreeMap<>();
        edits.forEach(edit -> byRule.merge(edit.rule(), 1, Integer::sum));
        return byRule.entrySet().stream()
                .map(e -> new RuleCount(e.getKey().key(), words.rule(e.getKey()), e.getValue()))
                .sorted(Comparator.comparingInt((RuleCount c) -> -c.count()).thenComparing(RuleCount::rule))
                .toList();
    }

    private static int count(List<Note> notes) {
        return notes.stream().mapToInt(Note::count).sum();
    }

    private static boolean isSure(Note note) {
        return note.certainty().equals("sure");
    }

    private OmissionRow row(Omission omission) {
        return new OmissionRow(
                omission.rule().key(), words.rule(omission.rule()), EditWords.shortened(omission.text()));
    }

    private ProblemRow row(Problem problem) {
        return new ProblemRow(
                problem.severity().name().toLowerCase(Locale.ROOT),
                messages.of("problem." + problem.kind().key()),
                problem.message(),
                problem.advice());
    }

    private List<Witness> witnesses(Entry entry) {
        Stream<String> keys = parts(entry)
                .map(set -> set.captured().values().stream().map(Entry::key))
                .orElse(Stream.of(entry.key()));
        return keys.flatMap(key -> context.site().catalog().witnesses().getOrDefault(key, List.of()).stream())
                .map(witness -> witness.entry().origin())
                .map(o -> new Witness(
                        o.file(), o.place().record(), context.dates().of(o.captured()), o.sha256()))
                .toList();
    }
}
