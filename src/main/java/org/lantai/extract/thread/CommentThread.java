package org.lantai.extract.thread;

import java.util.List;
import java.util.regex.Pattern;
import org.lantai.extract.draft.TextBlock;
import org.lantai.lexicon.MatchForm;
import org.lantai.model.Block;

/**
 * Finds the comments that hang below an article by what each of them carries, where nothing names them: who wrote it how
 * long ago, and buttons to answer. Comments are prose as the article is, so their length tells nothing.
 */
public final class CommentThread {
    /** Lines that stand on comments alone, in {@link MatchForm}. */
    private static final Pattern MARK = Pattern.compile(
            "(?:\\S{1,20}\\s+){0,2}(?:刚刚|\\d{1,2}\\s*(?:秒|分钟|小时|天|周|个月)前)(?:\\s+\\S{1,12}){0,2}"
                    + "|(?:回复|答复|举报|踩|顶|赞|支持|反对)(?:[\\s·⋅|(]*(?:[\\d,]+\\s*(?:条回复|赞)?|回复|答复|举报|踩|顶|赞|支持|反对|分享)[)\\s]*){0,6}"
                    + "|(?:查看|展开|共)?\\s*[\\d,]+\\s*条回复.{0,8}"
                    + "|(?:沙发|板凳|地板|#?\\d{1,4}\\s*[楼#])(?:\\s+\\S{1,20}){0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNT =
            Pattern.compile("(?:(?:全部|最新|热门|精彩|网友|用户)?评论\\s*[(]?\\s*[\\d,]+\\s*条?[)]?|[\\d,]+\\s*条?评论)");

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
                && pattern.matcher(MatchForm.of(block.text()).strip()).matches();
    }
}
