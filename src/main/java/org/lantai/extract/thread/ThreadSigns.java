package org.lantai.extract.thread;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;

/** What only threads print, and what only questions with their answers do. */
public final class ThreadSigns {
    private static final WordTable SIGNS = WordTable.of(ThreadSigns.class, "thread-signs.tsv");
    private static final Pattern THREAD = Pattern.compile(SIGNS.anyOf("thread"));
    private static final Pattern QUESTION = Pattern.compile(SIGNS.anyOf("question"));

    private ThreadSigns() {}

    public static boolean areThreads(String text) {
        return THREAD.matcher(form(text)).find();
    }

    public static boolean areQuestions(String text) {
        return QUESTION.matcher(form(text)).find();
    }

    private static String form(String text) {
        return MatchForm.of(text).toLowerCase(Locale.ROOT);
    }
}
