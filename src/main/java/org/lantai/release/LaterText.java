package org.lantai.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.model.Block;
import org.lantai.text.Anchors;

/**
 * A text that may still have blocks of a version that was released.
 *
 * @param head what stands above it
 * @param blocks its blocks by the ids that their own words give them
 */
record LaterText(PublishedText.Head head, Map<String, Block> blocks) {
    /** No text at all. */
    static final LaterText NONE = of(PublishedText.NONE);

    LaterText {
        blocks = Map.copyOf(blocks);
    }

    static LaterText of(PublishedText text) {
        List<String> anchors = Anchors.anchors(text.blocks());
        Map<String, Block> blocks = new HashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            blocks.put(anchors.get(i), text.blocks().get(i));
        }
        return new LaterText(text.head(), blocks);
    }

    Optional<Block> block(String anchor) {
        return Optional.ofNullable(blocks.get(anchor));
    }
}
