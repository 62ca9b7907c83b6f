package org.lantai.repair.look;

import java.util.List;
import java.util.regex.Pattern;
import org.lantai.lexicon.Table;

/** Whether a page is about markup or programming: there, an escape sequence is what the author wanted to show. */
public final class PageTopic {
    private static final Pattern ESCAPED_MARKUP = Pattern.compile("&(?:amp;){0,9}lt;[!/]?[A-Za-z]");
    private static final Pattern ESCAPE =
            Pattern.compile("&(?:amp;){1,9}#?\\w{1,32};|&\\w{1,32};|#x?[0-9a-fA-F]{2,6};|\\\\u[0-9a-fA-F]{4}");
    private static final Pattern SPEAKS_OF_ESCAPES =
            Pattern.compile(String.join("|", Table.words(PageTopic.class, "escape-words.tsv", 2)));

    private PageTopic() {}

    public static boolean isMarkup(String source, List<ReadableText.Range> ranges) {
        return ranges.stream().anyMatch(range -> showsCode(source, range) || has(ESCAPED_MARKUP, source, range))
                || ranges.stream().anyMatch(range -> has(SPEAKS_OF_ESCAPES, source, range));
    }

    private static boolean showsCode(String source, ReadableText.Range range) {
        return range.code() && has(ESCAPE, source, range);
    }

    private static boolean has(Pattern pattern, String source, ReadableText.Range range) {
        return pattern.matcher(source).region(range.start(), range.end()).find();
    }
}
