package org.lantai.extract.thread;

import java.util.Locale;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordPattern;
import org.lantai.lexicon.WordTable;

/** What only threads print, what only questions with their answers do, and what stands on comments. */
public final class ThreadSigns {
    private static final WordTable SIGNS = WordTable.of(ThreadSigns.class, "thread-signs.tsv");
    private static final WordPattern THREAD = WordPattern.anyOf(SIGNS.words("thread"));
    private static final WordPattern QUESTION = WordPattern.anyOf(SIGNS.words("question"));
    private static final WordPattern PUBLISHED = WordPattern.anyOf(SIGNS.words("published"));
    private static final WordPattern COMMENT = WordPattern.anyOf(SIGNS.words("comment"));

    private ThreadSigns() {}

    public static boolean areThreads(String text) {
        return THREAD.finds(form(text));
    }

    public static boolean areQuestions(String text) {
        return QUESTION.finds(form(text));
    }

    public static boolean areComments(String text) {
        return COMMENT.finds(form(text));
    }

    /** Whether a line tells that what it stands with was edited for publication. */
    public static boolean arePublished(String line) {
        return PUBLISHED.finds(form(line));
    }

    private static String form(String text) {
        return MatchForm.of(text).toLowerCase(Locale.ROOT);
    }
}
