package org.lantai.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lantai.model.Script;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.script.Lexicon.Word;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.Converted;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.text.Rewriting.Resized;

/** Writes the archivist's own words as the lexicon has them, and leaves what stands between them to the converter. */
final class OwnWords {
    private final PhraseTable table;
    private final Map<String, String> reasons = new HashMap<>();

    OwnWords(Lexicon lexicon, Script target) {
        Map<String, String> entries = new HashMap<>();
        for (Word word : lexicon.words()) {
            String to = target.isSimplified() ? word.simplified() : word.traditional();
            add(word.simplified(), to, word.why(), entries);
            add(word.traditional(), to, word.why(), entries);
        }
        table = new PhraseTable(entries);
    }

    private void add(String from, String to, String why, Map<String, String> entries) {
        entries.put(from, to);
        reasons.put(from, why);
    }

    /** Whether any of them stands in a text. */
    boolean standIn(String text) {
        return table.longestPhrase() > 0 && next(text, 0) < text.length();
    }

    private int next(String text, int from) {
        int i = from;
        while (i < text.length() && table.longest(text, i, text.length()) == PhraseTable.NONE) {
            i++;
        }
        return i;
    }

    /** Converts a text, these words by themselves and what is between them by the converter. */
    Converted convert(String text, Function<String, Converted> converter) {
        StringBuilder out = new StringBuilder(text.length());
        List<Choice> choices = new ArrayList<>();
        List<Resized> resized = new ArrayList<>();
        int done = 0;
        while (done < text.length()) {
            int start = next(text, done);
            append(converter.apply(text.substring(done, start)), done, out, choices, resized);
            done = start;
            if (start < text.length()) {
                Choice own = choice(text, start);
                out.append(own.after());
                resized.add(new Resized(start, own.end(), own.after().length()));
                if (!converter.apply(own.before()).text().equals(own.after())) {
                    choices.add(own);
                }
                done = own.end();
            }
        }
        return new Converted(out.toString(), choices, resized);
    }

    private Choice choice(String text, int start) {
        int match = table.longest(text, start, text.length());
        String before = table.phrase(match);
        List<EditReason> why = EditReason.Words.of(reasons.getOrDefault(before, ""));
        return new Choice(
                start, start + before.length(), before, table.value(match), Rule.SCRIPT_LEXICON, Certainty.SURE, why);
    }

    private static void append(
            Converted piece, int offset, StringBuilder out, List<Choice> choices, List<Resized> resized) {
        out.append(piece.text());
        piece.choices().forEach(choice -> choices.add(choice.moved(offset)));
        piece.resized()
                .forEach(place ->
                        resized.add(new Resized(place.start() + offset, place.end() + offset, place.length())));
    }
}
