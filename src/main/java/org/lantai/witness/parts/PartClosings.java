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

    /** Remarks stand in brackets as a whole: （图片由村民提供）. */
    private static final Pattern REMARK = Pattern.compile("[(\\[【][^()\\[\\]【】]*[)\\]】]");

    private PartClosings() {}

    static boolean isOne(String line) {
        String form = Chars.strip(MatchForm.of(line));
        return LABELLED.matcher(form).matches() || REMARK.matcher(form).matches();
    }
}
