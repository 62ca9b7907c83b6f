package org.lantai.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.Block;
import org.lantai.model.DocumentId;

/** The names by which single blocks of a document are linked to. */
public final class Anchors {
    private static final int LENGTH = 6;

    private Anchors() {}

    /**
     * One anchor for each block: {@code p} and six characters derived from its own text (where it has none, from the
     * addresses of its images), so that a block inserted above does not move it. Only blocks that read the same are told
     * apart by number: {@code p2c4k8d}, {@code p2c4k8d-2}, {@code p2c4k8d-3}.
     *
     * @return unique within the document, in the order of the blocks
     */
    public static List<String> anchors(List<Block> blocks) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> anchors = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            String base = "p" + DocumentId.derive(content(block), 0).value().substring(0, LENGTH);
            int number = seen.merge(base, 1, Integer::sum);
            anchors.add(number == 1 ? base : base + "-" + number);
        }
        return List.copyOf(anchors);
    }

    /**
     * The first anchor of the same text that is not taken.
     *
     * @param anchor one of its anchors
     */
    public static String free(String anchor, Predicate<String> taken) {
        String base = anchor.substring(0, 1 + LENGTH);
        int number = 2;
        while (taken.test(base + "-" + number)) {
            number++;
        }
        return base + "-" + number;
    }

    private static String content(Block block) {
        String text = Fold.key(block.text());
        return text.isEmpty() ? images(block) : text;
    }

    /** A line for each picture, and one for each block that holds none: so it is in the anchors promised. */
    private static String images(Block block) {
        List<Block> children = block.children();
        Stream<String> addresses = children.isEmpty()
                ? block.images().stream().map(Block.Image::src)
                : children.stream().map(Anchors::images);
        return addresses.collect(Collectors.joining("\n"));
    }
}
