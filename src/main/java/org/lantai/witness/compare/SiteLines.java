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
    /** A shorter headline may stand in any line. */
    private static final int TELLING = 6;

    private static final List<String> WORDS = Table.words(SiteLines.class, "site-words.tsv", 3);

    private SiteLines() {}

    /** Whether a line, in its small form, is one. */
    public static boolean isOne(String line, Optional<PlainText> headline) {
        return line.length() <= LONGEST
                && (WORDS.stream().anyMatch(line::contains)
                        || headline.map(PlainText::toString)
                                .filter(title -> title.length() >= TELLING)
                                .filter(PlainText.of(line).toString()::contains)
                                .isPresent());
    }
}
