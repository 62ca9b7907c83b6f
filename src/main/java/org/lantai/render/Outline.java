package org.lantai.render;

import java.util.ArrayList;
import java.util.List;
import org.lantai.model.Block;

/** The headings of a text as a table of contents: pages choose levels by the size of their letters. */
final class Outline {
    /** The level of the headline. */
    private static final int TOP = 1;

    private Outline() {}

    /** The blocks with each heading at most one level below the one before it; readers by ear get lost in gaps. */
    static List<Block> withoutGaps(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        int above = TOP;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && !heading.text().isBlank()) {
                above = Math.min(heading.level(), above + 1);
                out.add(new Block.Heading(above, heading.content()));
            } else {
                out.add(block);
            }
        }
        return out;
    }
}
