package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lantai.model.Block;
import org.lantai.render.view.DocumentPage.Heading;

/** The headings of a text as a table of contents: pages choose levels by the size of their letters. */
final class Outline {
    /** The level of the headline. */
    private static final int TOP = 1;

    /** Fewer headings than this a reader sees at a glance. */
    private static final int FEWEST = 3;

    private Outline() {}

    /**
     * The blocks with each heading at most one level below the one it stands under, since readers by ear get lost in
     * gaps; headings of one level under the same one stay level.
     */
    static List<Block> withoutGaps(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        NavigableMap<Integer, Integer> above = new TreeMap<>(Map.of(0, TOP));
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && !heading.text().isBlank()) {
                out.add(new Block.Heading(below(above, heading.level()), heading.content()));
            } else {
                out.add(block);
            }
        }
        return out;
    }

    /** The level to show for one of the page; {@code above} has, by level, those that the next heading may stand under. */
    private static int below(NavigableMap<Integer, Integer> above, int level) {
        above.tailMap(level, true).clear();
        int shown = Math.min(level, above.lastEntry().getValue() + 1);
        above.put(level, shown);
        return shown;
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
