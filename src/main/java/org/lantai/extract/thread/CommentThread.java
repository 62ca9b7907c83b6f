package org.lantai.extract.thread;

import java.util.List;
import java.util.regex.Pattern;
import org.lantai.extract.draft.TextBlock;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;
import org.lantai.model.Block;

/**
 * Finds the comments that hang below an article by what each of them carries, where nothing names them: who wrote it how
 * long ago, and buttons to answer. Comments are prose as the article is, so their length tells nothing.
 */
public final class CommentThread {
    private static final WordTable LINES = WordTable.of(CommentThread.class, "comment-lines.tsv");

    /** Lines that stand on comments alone, in {@link MatchForm}. */
    private static final Pattern MARK = Pattern.compile(LINES.anyOf("mark"), Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNT = Pattern.compile(LINES.anyOf("count"));

    private static final int LONGEST = 48;

    /** Fewer marks are no thread: an interview may say {@code 刚刚} on a line of its own. */
    private static final int FEWEST = 3;

    /** A comment has no more blocks than this. */
    private static final int LONGEST_COMMENT = 8;

    private CommentThread() {}

    /** Index of the first block of the comments; the number of blocks when there are none. */
    public static int begin(List<TextBlock> blocks) {
        int first = blocks.size();
        int marks = 0;
        int last = blocks.size();
        for (int i = blocks.size() - 1; i >= 0 && last - i <= LONGEST_COMMENT; i--) {
            if (isLine(blocks.get(i), MARK)) {
                marks++;
                first = i;
                last = i;
            }
        }
        return marks < FEWEST ? blocks.size() : withHead(blocks, first);
    }

    /** Above the first mark there may stand the number of comments, and a portrait. */
    private static int withHead(List<TextBlock> blocks, int first) {
        int head = first;
        while (head > 0 && (isPortrait(blocks.get(head - 1)) || isLine(blocks.get(head - 1), COUNT))) {
            head--;
        }
        return head;
    }

    private static boolean isPortrait(TextBlock block) {
        return block.block() instanceof Block.Figure && block.text().isEmpty();
    }

    private static boolean isLine(TextBlock block, Pattern pattern) {
        return block.block() instanceof Block.Paragraph
                && block.text().length() <= LONGEST
                && matches(block.text(), pattern);
    }

    private static boolean matches(String line, Pattern pattern) {
        return pattern.matcher(MatchForm.of(line).strip()).matches();
    }

    /** Whether a line stands on a comment or above all of them. */
    static boolean isOfComments(String line) {
        return matches(line, MARK) || matches(line, COUNT);
    }
}
