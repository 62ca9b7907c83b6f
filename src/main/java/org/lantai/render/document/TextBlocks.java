package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.lantai.model.Block;
import org.lantai.release.AnchorPlan;
import org.lantai.render.html.BlockHtml;
import org.lantai.render.html.LinkTarget;
import org.lantai.render.html.Mark;
import org.lantai.render.html.MarkHtml;
import org.lantai.render.html.MarkedText;
import org.lantai.render.theme.Messages;
import org.lantai.render.view.DocumentPage.TextBlock;

/**
 * Makes the blocks of a text that a page shows; those in which there is nothing are left out.
 *
 * @param links where an address in the text leads
 * @param pictures for the address of each picture that travels along, the address it has beside the page
 * @param messages the language of the few words that stand in for something missing
 */
record TextBlocks(Function<String, Optional<LinkTarget>> links, Map<String, String> pictures, Messages messages) {
    /**
     * The blocks.
     *
     * @param anchors their ids
     * @param marks what is marked in the block of a number
     */
    List<TextBlock> of(List<Block> blocks, AnchorPlan anchors, IntFunction<List<Mark>> marks) {
        List<TextBlock> out = new ArrayList<>();
        List<Block> outline = Outline.withoutGaps(blocks);
        for (int i = 0; i < outline.size(); i++) {
            Block block = outline.get(i);
            String anchor = anchors.anchors().get(i);
            List<String> former = anchors.former().get(i);
            MarkedText text = new MarkedText(block.text(), marks.apply(i), new MarkHtml());
            new BlockHtml(links, pictures, messages, text)
                    .of(block)
                    .ifPresent(html -> out.add(new TextBlock(anchor, BlockHtml.kind(block), html, former)));
        }
        return out;
    }
}
