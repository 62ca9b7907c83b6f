package org.lantai.extract.thread;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;

/** What only threads print, what only questions with their answers do, and what stands on comments. */
public final class ThreadSigns {
    private static final WordTable SIGNS = WordTable.of(ThreadSigns.class, "thread-signs.tsv");
    private static final Pattern THREAD = Pattern.compile(SIGNS.anyOf("thread"));
    private static final Pattern QUESTION = Pattern.compile(SIGNS.anyOf("question"));

    private static final Pattern PUBLISHED = Pattern.compile(SIGNS.anyOf("published"));
    private static final Pattern COMMENT = Pattern.compile(SIGNS.anyOf("comment"));

    private ThreadSigns() {}

    public static boolean areThreads(String text) {
        return THREAD.matcher(form(text)).find();
    }

    public static boolean areQuestions(String text) {
        return QUESTION.matcher(form(text)).find();
    }

    public static boolean areComments(String text) {
        return COMMENT.matcher(form(text)).find();
    }

    /** Whether a line tells that what it stands with was edited for publication. */
    public static boolean arePublished(String line) {
        return PUBLISHED.matcher(form(line)).find();
    }

    private static String form(String text) {
        return MatchForm.of(text).toLowerCase(Locale.ROOT);
    }
}
