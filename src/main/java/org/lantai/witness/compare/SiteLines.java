package org.lantai.witness.compare;

import java.util.List;
import java.util.Optional;
import org.lantai.lexicon.Table;
import org.lantai.subjects.sketch.PlainText;

/**
 * Knows lines of a text that speak of the site, the copy or the reader and not of the matter: what is left of a page's
 * furniture, and what editors of reprints add.
 */
public final class SiteLines {
    /** Longer lines are paragraphs, which may speak of sites and readers, too. */
    private static final int LONGEST = 120;
    /** Above a text stand fewer of them than below it. */
    private static final int MOST_ABOVE = 3;
    /** A line with the headline that is not much longer repeats it above or below the text. */
    private static final int AROUND_HEADLINE = 10;

    /** What an editor says of a text has no more. */
    private static final int LONGEST_NOTE = 400;
    /** Brackets may stand before its first word. */
    private static final int BEFORE_NOTE = 2;

    private static final List<String> NOTES = Table.words(SiteLines.class, "note-openings.tsv", 3);
    private static final List<String> WORDS = Table.words(SiteLines.class, "site-words.tsv", 3);

    private SiteLines() {}

    /** Whether a line, in its small form, is one. */
    public static boolean isOne(String line, Optional<PlainText> headline) {
        return (line.length() <= LONGEST && (WORDS.stream().anyMatch(line::contains) || repeats(line, headline)))
                || isNote(line);
    }

    /** A text without such lines at its ends. */
    public static ComparedText trim(ComparedText text, Optional<PlainText> headline) {
        List<String> lines =
                text.written().lines().filter(line -> !line.isBlank()).toList();
        int from = 0;
        int to = lines.size();
        while (from < Math.min(MOST_ABOVE, to) && isOne(lines, from, headline)) {
            from++;
        }
        while (to > from && isOne(lines, to - 1, headline)) {
            to--;
        }
        return to - from == lines.size() || from == to
                ? text
                : ComparedText.of(String.join("\n", lines.subList(from, to)));
    }

    /** Whether a line is one, or the name that the one beside it has. */
    private static boolean isOne(List<String> lines, int at, Optional<PlainText> headline) {
        String line = lines.get(at);
        return isOne(line, headline)
                || (at > 0 && isNamedIn(line, lines.get(at - 1), headline))
                || (at + 1 < lines.size() && isNamedIn(line, lines.get(at + 1), headline));
    }

    private static boolean isNamedIn(String line, String beside, Optional<PlainText> headline) {
        return isOne(beside, headline) && beside.contains(line.strip());
    }

    private static boolean isNote(String line) {
        String beginning = line.strip();
        return beginning.length() <= LONGEST_NOTE
                && NOTES.stream().mapToInt(beginning::indexOf).anyMatch(at -> at >= 0 && at <= BEFORE_NOTE);
    }

    private static boolean repeats(String line, Optional<PlainText> headline) {
        String plain = PlainText.of(line).toString();
        return headline.map(PlainText::toString)
                .filter(title -> plain.length() <= title.length() + AROUND_HEADLINE)
                .filter(title -> !title.isEmpty() && plain.contains(title))
                .isPresent();
    }
}
