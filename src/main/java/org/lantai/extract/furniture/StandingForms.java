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

    private final Pattern standing = any("standing");
    private final Pattern own = any("own");
    private final Pattern prompt = any("prompt");
    private final Pattern sentence = any("sentence");
    private final Pattern reader = any("reader");
    private final Pattern site = any("site");

    private static Pattern any(String kind) {
        String all = Table.rows(StandingForms.class, "recurring.tsv", 3).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?:" + all + ")", Pattern.CASE_INSENSITIVE);
    }

    /** What a line of an article may be, were it found on many pages. */
    Kind kind(String text, LineMask mask) {
        if (text.isBlank() || text.length() > LONGEST_SENTENCE) {
            return Kind.TEXT;
        }
        String form = MatchForm.of(mask.without(text)).strip();
        boolean whole = SENTENCE.matcher(text).matches();
        if (own.matcher(form).find()) {
            return Kind.TEXT;
        }
        if (whole) {
            return sentence(form);
        }
        if (form.length() <= LONGEST_PROMPT && reader.matcher(form).find()) {
            return Kind.READER;
        }
        return standing.matcher(form).matches() ? Kind.TEXT : line(form);
    }

    /** A sentence that asks for something on the page, too, is a prompt: it may stand between any two paragraphs. */
    private Kind sentence(String form) {
        if (!sentence.matcher(form).find()) {
            boolean slogan =
                    form.length() <= LONGEST_SHORT && site.matcher(form).find();
            return slogan ? Kind.SENTENCE : Kind.TEXT;
        }
        return form.length() <= LONGEST_PROMPT && prompt.matcher(form).find() ? Kind.PROMPT : Kind.SENTENCE;
    }

    private Kind line(String form) {
        if (form.length() <= LONGEST_PROMPT && prompt.matcher(form).find()) {
            return Kind.PROMPT;
        }
        if (sentence.matcher(form).find()) {
            return Kind.READER;
        }
        if (form.length() <= LONGEST_PROMPT && site.matcher(form).find()) {
            return Kind.SITE;
        }
        return form.length() <= LONGEST_SHORT ? Kind.SHORT : Kind.TEXT;
    }
}
