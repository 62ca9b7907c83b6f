package org.lantai.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lantai.model.Block;
import org.lantai.model.CapturedBytes;

/** An anchor for each block, made from its text; blocks of the same text are numbered. */
final class BlockAnchors {
    private BlockAnchors() {}

    static List<String> anchors(List<Block> blocks) {
        Map<String, Integer> seen = new TreeMap<>();
        List<String> anchors = new ArrayList<>();
        for (Block block : blocks) {
            byte[] text = block.text().getBytes(StandardCharsets.UTF_8);
            String anchor = "p-" + CapturedBytes.copyOf(text).sha256().substring(0, 8);
            int number = seen.merge(anchor, 1, Integer::sum);
            anchors.add(number == 1 ? anchor : anchor + "-" + number);
        }
        return anchors;
    }
}
