package org.lantai.script.phrase;

import java.util.ArrayList;
import java.util.List;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;
import org.lantai.text.Rewriting.Resized;

/** Replaces phrases and characters from left to right, the longest first. */
public final class PhraseConverter {
    private final PhraseTable table;
    private final Rule rule;
    private final List<PhraseConverter> plain;

    /**
     * A converter by that table.
     *
     * @param rule the rule's name under which phrases that do not follow the plain character mapping are reported
     * @param others converters whose character mapping counts as plain too
     */
    public PhraseConverter(PhraseTable table, Rule rule, PhraseConverter... others) {
        this.table = table;
        this.rule = rule;
        this.plain = List.of(others);
    }

    public Converted convert(String text) {
        int first = firstMatch(text);
        if (first == text.length()) {
            return Converted.unchanged(text);
        }
        StringBuilder out = new StringBuilder(text.length() + 8).append(text, 0, first);
        List<Choice> choices = new ArrayList<>(0);
        List<Resized> resized = new ArrayList<>(0);
        int i = first;
        while (i < text.length()) {
            int match = table.longest(text, i, text.length());
            if (match == PhraseTable.NONE) {
                out.append(text.charAt(i++));
                continue;
            }
            String before = table.phrase(match);
            String after = table.value(match);
            int end = i + before.length();
            if (after.length() != before.length()) {
                resized.add(new Resized(i, end, after.length()));
            }
            if (before.length() > 1 && !isPlain(before, after)) {
                choices.add(new Choice(i, end, before, after, rule, Certainty.SURE, List.of()));
            }
            out.append(after);
            i = end;
        }
        return new Converted(out.toString(), choices, resized);
    }

    private boolean isPlain(String before, String after) {
        if (follows(before, after)) {
            return true;
        }
        for (PhraseConverter other : plain) {
            if (other.follows(before, after)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one text is what the table makes of each character of the other taken alone. */
    private boolean follows(String before, String after) {
        int at = 0;
        int next;
        for (int i = 0; i < before.length(); i = next) {
            next = i + Character.charCount(before.codePointAt(i));
            String character = plain(before.substring(i, next));
            if (!after.startsWith(character, at)) {
                return false;
            }
            at += character.length();
        }
        return at == after.length();
    }

    /** What the table makes of a character taken alone. */
    public String plain(String character) {
        int match = table.longest(character, 0, character.length());
        return match == PhraseTable.NONE ? character : table.value(match);
    }

    private int firstMatch(String text) {
        int i = 0;
        while (i < text.length() && table.longest(text, i, text.length()) == PhraseTable.NONE) {
            i++;
        }
        return i;
    }

    public PhraseTable table() {
        return table;
    }
}
