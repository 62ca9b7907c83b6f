package org.lantai.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantai.model.Block;
import org.lantai.text.Anchors;

/**
 * The ids of the blocks of a text. A released id never leads to another block than the one that took the place of its
 * own: of two like lines, of which one is removed, the other keeps the id that it had.
 *
 * @param anchors the id of each block
 * @param former for each block the released ids of blocks whose place it took
 */
public record AnchorPlan(List<String> anchors, List<List<String>> former) {
    public AnchorPlan {
        anchors = List.copyOf(anchors);
        former = former.stream().map(List::copyOf).toList();
    }

    /** Of a text that was never released. */
    static AnchorPlan of(List<Block> blocks) {
        List<String> anchors = Anchors.anchors(blocks);
        return new AnchorPlan(
                anchors, anchors.stream().map(anchor -> List.<String>of()).toList());
    }

    /**
     * Of a text after releases.
     *
     * @param released the text of each version, from the oldest to the newest
     * @param blocks the blocks of the text
     */
    static AnchorPlan of(Map<Version, PublishedText> released, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return of(blocks);
        }
        Map<String, Place> places = new LinkedHashMap<>();
        released.forEach((version, text) -> {
            BlockAlignment alignment = new BlockAlignment(text.blocks(), blocks);
            for (int i = 0; i < version.anchors().size(); i++) {
                int successor = alignment.successor(i);
                places.put(version.anchors().get(i), new Place(successor, alignment.isMostly(i, successor)));
            }
        });
        return plan(places, blocks);
    }

    /**
     * Where a released id leads.
     *
     * @param block the number of the block
     * @param same whether it is still mostly the same text
     */
    private record Place(int block, boolean same) {}

    private static AnchorPlan plan(Map<String, Place> places, List<Block> blocks) {
        List<String> derived = Anchors.anchors(blocks);
        List<String> anchors = new ArrayList<>();
        Set<String> taken = new HashSet<>(places.keySet());
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            String own = derived.get(i);
            boolean free = Optional.ofNullable(places.get(own))
                    .map(place -> place.block() == block)
                    .orElse(!anchors.contains(own));
            anchors.add(free ? own : other(own, block, places, taken, anchors));
        }
        List<List<String>> former = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            former.add(places.entrySet().stream()
                    .filter(place ->
                            place.getValue().block() == block && !place.getKey().equals(anchors.get(block)))
                    .map(Map.Entry::getKey)
                    .toList());
        }
        return new AnchorPlan(anchors, former);
    }

    /** The id that the block had, else one that was never given. */
    private static String other(
            String own, int block, Map<String, Place> places, Set<String> taken, List<String> anchors) {
        Optional<String> had = places.entrySet().stream()
                .filter(place ->
                        place.getValue().block() == block && place.getValue().same())
                .map(Map.Entry::getKey)
                .filter(anchor -> !anchors.contains(anchor))
                .reduce((older, newer) -> newer);
        return had.orElseGet(() -> Anchors.free(own, name -> taken.contains(name) || anchors.contains(name)));
    }
}
