package org.lantai.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lantai.extract.draft.LinkLines;
import org.lantai.extract.draft.TextBlock;
import org.lantai.extract.furniture.Furniture.Fit;
import org.lantai.extract.imprint.Labels;
import org.lantai.extract.thread.CommentThread;
import org.lantai.lexicon.MatchForm;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.edit.Rule;

/** Finds where an article ends and what its site hangs below begins: related articles, comments, notes of the site. */
final class PruneEnding {
    /** How much of the text, in tenths, stands before the line of its editor or the note on its copyright. */
    private static final int TENTHS_BEFORE_CLOSING = 6;

    private final Labels labels;
    private final Function<String, Optional<Fit>> furniture;

    /**
     * @param labels knows the labels of imprint lines
     * @param furniture knows why a line is page furniture
     */
    PruneEnding(Labels labels, Function<String, Optional<Fit>> furniture) {
        this.furniture = furniture;
        this.labels = labels;
    }

    /** How many of the blocks are the article's. */
    int of(List<TextBlock> blocks) {
        List<TextBlock> article = blocks.subList(0, CommentThread.begin(blocks));
        return closing(article.subList(0, announced(article)));
    }

    /** Behind a line that announces other articles, where nothing but short lines follow it. */
    private int announced(List<TextBlock> blocks) {
        int end = blocks.size();
        for (int i = blocks.size() - 1; i > 0; i--) {
            TextBlock block = blocks.get(i);
            if (furniture.apply(block.text()).filter(Fit::endsArticle).isPresent()) {
                end = i;
            } else if (block.isProse()) {
                break;
            }
        }
        return end;
    }

    /** Behind the first line that names the editor or the copyright, where most of the text stands before it. */
    private int closing(List<TextBlock> blocks) {
        int all = blocks.stream().mapToInt(TextBlock::prose).sum();
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isClosing(blocks.get(i))) {
                boolean late = 10L * before >= (long) TENTHS_BEFORE_CLOSING * all && before > 0;
                return late ? behindAnnexes(blocks, i + 1) : blocks.size();
            }
            before += blocks.get(i).prose();
        }
        return blocks.size();
    }

    private static int behindAnnexes(List<TextBlock> blocks, int end) {
        int last = end;
        for (int i = end; i < blocks.size(); i++) {
            if (blocks.get(i).block() instanceof Block.Paragraph p
                    && p.content().stream().anyMatch(PruneEnding::isAnnex)) {
                last = i + 1;
            }
        }
        return last;
    }

    private static boolean isAnnex(Inline inline) {
        return inline instanceof Inline.Link link && LinkLines.isAttachment(link.href());
    }

    private boolean isClosing(TextBlock block) {
        String text = block.text();
        if (!(block.block() instanceof Block.Paragraph) || text.length() > PruneBlocks.LONGEST_IMPRINT) {
            return false;
        }
        return namesEditor(text)
                || furniture
                        .apply(text)
                        .filter(fit -> fit.rule() == Rule.FURNITURE_COPYRIGHT)
                        .isPresent();
    }

    private boolean namesEditor(String text) {
        boolean possible = text.indexOf('编') >= 0 || text.indexOf('編') >= 0;
        return possible
                && labels.in(MatchForm.of(text)).stream()
                        .anyMatch(l -> l.field() == Labels.Field.EDITOR && !l.bare() && l.start() <= 1);
    }
}
