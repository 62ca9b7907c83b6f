package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import org.lantai.model.Block;
import org.lantai.render.view.DocumentPage.Heading;

/** The headings of a text as a table of contents: pages choose levels by the size of their letters. */
final class Outline {
    /** The level of the headline. */
    private static final int TOP = 1;

    /** Fewer headings than this a reader sees at a glance. */
    private static final int FEWEST = 3;

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

    /**
     * The headings of the two highest levels, for a table of contents.
     *
     * @param blocks without gaps
     * @param anchors the ids of the blocks
     * @return empty when there are too few to need one
     */
    static List<Heading> contents(List<Block> blocks, List<String> anchors) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && isListed(heading)) {
                headings.add(new Heading(anchors.get(i), heading.level() - TOP, heading.text()));
            }
        }
        return headings.size() < FEWEST ? List.of() : headings;
    }

    private static boolean isListed(Block.Heading heading) {
        return heading.level() <= TOP + 2 && !heading.text().isBlank();
    }
}
