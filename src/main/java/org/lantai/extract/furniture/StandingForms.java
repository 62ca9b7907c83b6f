package org.lantai.extract.furniture;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lantai.extract.furniture.RecurringLine.Kind;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;

/** Tells lines that recur because a site repeats itself from those that recur because texts of one kind do. */
final class StandingForms {
    /** The longest line that is taken for a slogan or an entry of a menu, in characters. */
    private static final int LONGEST_SHORT = 40;

    /** The longest prompt, and the longest disclaimer, in characters: paragraphs of a text are longer. */
    private static final int LONGEST_PROMPT = 80;

    private static final int LONGEST_SENTENCE = 160;

    private static final Pattern SENTENCE = Pattern.compile(".*[。！？!?;；…][”’\"'」』）)】]*");

    private final Pattern standing = any("standing", "");
    private final Pattern prompt = any("prompt", "");
    private final Pattern sentence = any("sentence", ".*");

    private static Pattern any(String kind, String around) {
        String all = Table.rows(StandingForms.class, "recurring.tsv", 3).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.joining("|"));
        return Pattern.compile(around + "(?:" + all + ")" + around, Pattern.CASE_INSENSITIVE);
    }

    /** What a line of an article may be, were it found on many pages. */
    Kind kind(String text) {
        String form = MatchForm.of(text).strip();
        if (form.isEmpty() || form.length() > LONGEST_SENTENCE) {
            return Kind.TEXT;
        }
        if (SENTENCE.matcher(text).matches()) {
            return sentence.matcher(form).matches() ? Kind.SENTENCE : Kind.TEXT;
        }
        if (standing.matcher(form).matches()) {
            return Kind.TEXT;
        }
        if (form.length() <= LONGEST_PROMPT && prompt.matcher(form).find()) {
            return Kind.PROMPT;
        }
        return form.length() <= LONGEST_SHORT ? Kind.SHORT : Kind.TEXT;
    }
}
