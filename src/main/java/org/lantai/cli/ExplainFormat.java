package org.lantai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.ScriptFact;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Reason;
import org.lantai.pipeline.CleanedPage;
import org.lantai.render.theme.RuleNames;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * How a document came about, for a terminal of 80 columns: what the page says of itself and where that was found, every
 * edit in its place, and what was left out.
 */
final class ExplainFormat {
    private static final int WIDTH = 80;
    private static final int LABEL = 10;
    private static final int FOUND_IN = 14;

    private final RuleNames rules = RuleNames.english();
    private final Ansi ansi;

    ExplainFormat(Ansi ansi) {
        this.ansi = ansi;
    }

    String write(CleanedPage page) {
        Document document = page.document();
        Collation collation = page.collation();
        StringBuilder out = new StringBuilder();
        line(out, styled(Columns.fit(document.origin().place().toString(), WIDTH), Style.bold));
        metadata(out, document);
        edits(out, document, collation);
        omissions(out, document.article().omissions(), collation);
        return out.append('\n').toString();
    }

    private void metadata(StringBuilder out, Document document) {
        Metadata data = document.metadata();
        Map<String, String> foundIn = data.foundIn();
        fact(out, "title", data.title(), foundIn);
        fact(out, "original", data.originalTitle(), foundIn);
        fact(out, "subtitle", data.subtitle(), foundIn);
        fact(out, "date", data.date().map(d -> d.toString().replace('T', ' ')), foundIn);
        fact(out, "source", data.source(), foundIn);
        fact(out, "authors", joined(data.authors()), foundIn);
        fact(out, "editors", joined(data.editors()), foundIn);
        fact(out, "number", data.official().documentNumber(), foundIn);
        fact(out, "page", data.paperPage().number(), foundIn);
        fact(out, "keywords", joined(data.keywords()), foundIn);
        fact(out, "url", document.origin().url().or(data::url), foundIn);
        CharsetDecision charset = document.article().provenance().charset();
        reasoned(out, "charset", charset.charset(), charset.evidence().english());
        ScriptFact script = document.script();
        reasoned(out, "script", script.found().tag() + " to " + script.target().tag(), Reason.english(script.why()));
        if (document.article().cut()) {
            reasoned(out, "text", "breaks off before its end", "");
        }
    }

    private static Optional<String> joined(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** A value, and at the end of its first line where it was found. */
    private void fact(StringBuilder out, String name, Optional<String> value, Map<String, String> foundIn) {
        if (value.isEmpty()) {
            return;
        }
        int room = WIDTH - 2 - LABEL - FOUND_IN;
        List<String> lines = Columns.wrap(value.orElseThrow(), room - 1);
        String found = foundIn.getOrDefault(field(name), "");
        for (int i = 0; i < lines.size(); i++) {
            String label = faint(Columns.pad(i == 0 ? name : "", LABEL));
            line(out, "  " + label + (i == 0 ? Columns.pad(lines.get(i), room) + faint(found) : lines.get(i)));
        }
    }

    /** The name in the metadata of what is told under a short one. */
    private static String field(String name) {
        return switch (name) {
            case "original" -> "originalTitle";
            case "number" -> "documentNumber";
            default -> name;
        };
    }

    private void reasoned(StringBuilder out, String name, String value, String why) {
        List<String> lines = Columns.wrap(value + (why.isEmpty() ? "" : " (" + why + ")"), WIDTH - 2 - LABEL);
        for (int i = 0; i < lines.size(); i++) {
            line(out, "  " + faint(Columns.pad(i == 0 ? name : "", LABEL)) + lines.get(i));
        }
    }

    private void edits(StringBuilder out, Document document, Collation collation) {
        List<Edit> edits = document.article().edits();
        line(out, "");
        line(out, styled(headline(edits), Style.bold));
        Set<Integer> placed = new TreeSet<>();
        collation
                .title()
                .ifPresent(title ->
                        passage(out, "headline", document.metadata().title().orElse(""), title, edits, placed));
        for (int i = 0; i < collation.blocks().size(); i++) {
            String text = document.blocks().get(i).text();
            passage(out, "paragraph " + (i + 1), text, collation.blocks().get(i), edits, placed);
        }
        elsewhere(out, edits, placed);
    }

    private static String headline(List<Edit> edits) {
        long flagged = count(edits, Certainty.UNSURE);
        if (edits.isEmpty()) {
            return "Edits: none";
        }
        return "Edits: " + (edits.size() - flagged) + ", " + count(edits, Certainty.LIKELY)
                + " of them conjectures; flagged and left: " + flagged;
    }

    private static long count(List<Edit> edits, Certainty certainty) {
        return edits.stream().filter(e -> e.certainty() == certainty).count();
    }

    private void passage(
            StringBuilder out, String name, String text, Passage passage, List<Edit> edits, Set<Integer> placed) {
        if (passage.variants().isEmpty()) {
            return;
        }
        place(out, name, text);
        for (Variant v : passage.variants()) {
            placed.addAll(v.edits());
            boolean gone = v.start() == v.end();
            String captured = passage.captured();
            String before = captured.substring(v.capturedStart(), v.capturedEnd());
            change(
                    out,
                    (gone ? lead(captured, v.capturedStart()) : "") + before,
                    gone ? lead(text, v.start()) : text.substring(v.start(), v.end()),
                    v.edits().stream().map(edits::get).toList());
        }
    }

    private void place(StringBuilder out, String name, String text) {
        line(out, "  " + name + "  " + faint(Columns.fit(text, WIDTH - 4 - Columns.width(name))));
    }

    /** The character in front of what was taken out, which says nothing without it. */
    private static String lead(String text, int at) {
        return at == 0 ? "" : text.substring(text.offsetByCodePoints(at, -1), at);
    }

    private void elsewhere(StringBuilder out, List<Edit> edits, Set<Integer> placed) {
        List<Edit> others = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            if (!placed.contains(i)) {
                others.add(edits.get(i));
            }
        }
        if (!others.isEmpty()) {
            place(out, "outside the text", "");
            others.forEach(edit -> change(out, edit.before(), edit.after(), List.of(edit)));
        }
    }

    /** Before and after on one line where they fit, then rule and certainty. */
    private void change(StringBuilder out, String before, String after, List<Edit> edits) {
        Certainty whole = Certainty.of(edits);
        String change = Columns.fit(before, WIDTH)
                + (whole == Certainty.UNSURE ? "" : " → " + (after.isEmpty() ? "(nothing)" : after));
        String rule = edits.stream().map(e -> rules.of(e.rule())).distinct().collect(Collectors.joining(", "));
        String certainty = switch (whole) {
            case SURE -> faint("certain");
            case WITNESS -> styled("another capture", Style.fg_green);
            case LIKELY -> styled("conjecture", Style.fg_yellow);
            case UNSURE -> styled("flagged", Style.fg_red);
        };
        int half = (WIDTH - 4) / 2;
        if (Columns.width(change) < half && Columns.width(rule) < half - 12) {
            line(out, "    " + Columns.pad(Columns.fit(change, half), half) + rule + ", " + certainty);
        } else {
            Columns.wrap(change, WIDTH - 4).forEach(l -> line(out, "    " + l));
            line(out, "      " + rule + ", " + certainty);
        }
        edits.stream()
                .map(edit -> Reason.english(edit.why()))
                .filter(w -> !w.isEmpty())
                .distinct()
                .forEach(why -> reason(out, why));
    }

    private void reason(StringBuilder out, String why) {
        Columns.wrap(why, WIDTH - 6).forEach(l -> line(out, "      " + faint(l)));
    }

    private void omissions(StringBuilder out, List<Omission> omissions, Collation collation) {
        line(out, "");
        line(out, styled("Left out: " + (omissions.isEmpty() ? "nothing" : omissions.size()), Style.bold));
        for (int i = 0; i < omissions.size(); i++) {
            line(out, "  " + rules.of(omissions.get(i).rule()) + ", " + faint(place(i, collation)));
            String text = omissions.get(i).text().lines().map(String::strip).collect(Collectors.joining(" "));
            line(out, "    " + Columns.fit(text, WIDTH - 4));
        }
    }

    private static String place(int omission, Collation collation) {
        int place = collation.omissions().get(omission);
        if (place == Collation.UNKNOWN) {
            return "place unknown";
        }
        return place == collation.blocks().size()
                ? "behind the text"
                : String.format(Locale.ROOT, "before paragraph %d", place + 1);
    }

    private String faint(String text) {
        return styled(text, Style.faint);
    }

    private String styled(String text, Style style) {
        return ansi.enabled() && !text.isEmpty() ? Style.on(style) + text + Style.off(style) : text;
    }

    private static void line(StringBuilder out, String line) {
        out.append(line.stripTrailing()).append('\n');
    }
}
