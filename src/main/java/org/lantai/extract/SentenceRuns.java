package org.lantai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a long text at the ends of sentences into runs of readable length. */
final class SentenceRuns {
    /** Paragraphs of news have between 100 and 400 characters. */
    private static final int SHORTEST = 200;

    private static final int LONGEST_REST = 400;
    private static final Pattern END = Pattern.compile("[。！？!?…]+[”’\"'」』）)】]*\\s*");

    private SentenceRuns() {}

    /** The runs; joined they are the text. An empty text has none. */
    static List<String> of(String text) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        Matcher m = END.matcher(text);
        while (m.find()) {
            boolean longEnough = m.end() - start >= SHORTEST;
            if (longEnough && text.length() - m.end() >= SHORTEST / 2 && text.length() - start > LONGEST_REST) {
                runs.add(text.substring(start, m.end()));
                start = m.end();
            }
        }
        if (start < text.length()) {
            runs.add(text.substring(start));
        }
        return runs;
    }
}
