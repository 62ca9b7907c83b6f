package org.lantai.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantai.catalog.Entry;
import org.lantai.catalog.PartSet;
import org.lantai.model.Article;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Document;
import org.lantai.model.Edit;
import org.lantai.model.Omission;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.render.view.History;
import org.lantai.render.view.History.EditRow;
import org.lantai.render.view.History.OmissionRow;
import org.lantai.render.view.History.PartRow;
import org.lantai.render.view.History.ProblemRow;
import org.lantai.render.view.History.RuleCount;
import org.lantai.render.view.History.Witness;

/** Tells how the text of a document came about. */
final class HistoryMaker {
    /** More rows than this nobody reads, and they would outweigh the text. */
    private static final int MAX_ROWS = 200;

    private static final int MAX_CHARACTERS = 120;

    private final PageContext context;
    private final Messages messages;
    private final Phrasebook phrasebook;

    HistoryMaker(PageContext context) {
        this.context = context;
        this.phrasebook = new Phrasebook(context.messages());
        this.messages = context.messages();
    }

    History of(Entry entry, Document document) {
        Article article = document.article();
        Origin origin = document.origin();
        CharsetDecision charset = article.provenance().charset();
        return new History(
                origin.file(),
                isContainer(origin) ? origin.record() + 1 : 0,
                origin.sha256(),
                charset.charset(),
                phrasebook.say(charset.evidence()),
                charset.badBytes().size(),
                messages.of("script." + document.script().found().tag()),
                phrasebook.say(document.script().why()),
                messages.of("script." + document.script().target().tag()),
                article.edits().size(),
                counts(article.edits()),
                article.edits().stream().limit(MAX_ROWS).map(this::row).toList(),
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
                    return new PartRow(number, origin.map(Origin::file), origin.map(Origin::sha256));
                })
                .toList();
    }

    private static boolean isContainer(Origin origin) {
        return origin.record() > 0 || origin.file().matches("(?i).*\\.(?:warc|warc\\.gz|jsonl)");
    }

    private List<RuleCount> counts(List<Edit> edits) {
        Map<String, Integer> byRule = new TreeMap<>();
        edits.forEach(edit -> byRule.merge(edit.rule(), 1, Integer::sum));
        return byRule.entrySet().stream()
                .map(e -> new RuleCount(e.getKey(), rule(e.getKey()), e.getValue()))
                .sorted(Comparator.comparingInt((RuleCount c) -> -c.count()).thenComparing(RuleCount::rule))
                .toList();
    }

    private EditRow row(Edit edit) {
        return new EditRow(
                edit.rule(),
                rule(edit.rule()),
                shortened(edit.before()),
                shortened(edit.after()),
                edit.certainty().name().toLowerCase(Locale.ROOT),
                edit.why());
    }

    private OmissionRow row(Omission omission) {
        return new OmissionRow(omission.rule(), rule(omission.rule()), shortened(omission.text()));
    }

    private ProblemRow row(Problem problem) {
        return new ProblemRow(
                problem.severity().name().toLowerCase(Locale.ROOT),
                messages.label("problem", problem.kind()),
                problem.message(),
                problem.advice());
    }

    private List<Witness> witnesses(Entry entry) {
        Stream<String> keys = parts(entry)
                .map(set -> set.captured().values().stream().map(Entry::key))
                .orElse(Stream.of(entry.key()));
        return keys.flatMap(key -> context.site().catalog().witnesses().getOrDefault(key, List.of()).stream())
                .map(o -> new Witness(o.file(), context.dates().of(o.captured()), o.sha256()))
                .toList();
    }

    private String rule(String rule) {
        return messages.label("rule", rule).orElse(rule);
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_CHARACTERS) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MAX_CHARACTERS)) + "…";
    }
}
