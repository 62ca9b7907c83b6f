package org.lantai.witness.parts;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.text.Chars;

/** Knows lines that a site prints below each page of an article: of the editor, the source. */
final class PartClosings {
    private static final Pattern LABELLED = Pattern.compile("[(\\[【—-]*(?:"
            + Table.words(PartClosings.class, "part-closings.tsv", 3).stream().collect(Collectors.joining("|"))
            + ")(?:\\s*[:/|].*|\\s{1,3}\\S.*|[)\\]】])");

    private PartClosings() {}

    static boolean isOne(String line) {
        return LABELLED.matcher(Chars.strip(MatchForm.of(line))).matches();
    }
}
