package org.lantai.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
        return alone(Anchors.anchors(blocks));
    }

    /** Of a version as it was released. */
    public static AnchorPlan of(Version version) {
        return alone(version.anchors());
    }

    private static AnchorPlan alone(List<String> anchors) {
        return new AnchorPlan(anchors, Collections.nCopies(anchors.size(), List.of()));
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
        Map<Integer, List<String>> byBlock = new HashMap<>();
        places.forEach((anchor, place) -> byBlock.computeIfAbsent(place.block(), block -> new ArrayList<>())
                .add(anchor));
        List<String> derived = Anchors.anchors(blocks);
        Set<String> anchors = new LinkedHashSet<>();
        List<List<String>> former = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<String> released = byBlock.getOrDefault(i, List.of());
            String own = derived.get(i);
            boolean free = places.containsKey(own) ? released.contains(own) : !anchors.contains(own);
            String anchor = free ? own : other(own, released, places, anchors);
            anchors.add(anchor);
            former.add(released.stream().filter(id -> !id.equals(anchor)).toList());
        }
        return new AnchorPlan(List.copyOf(anchors), former);
    }

    /** The id that the block had, else one that was never given. */
    private static String other(String own, List<String> released, Map<String, Place> places, Set<String> anchors) {
        Optional<String> had = released.stream()
                .filter(anchor -> Optional.ofNullable(places.get(anchor))
                        .filter(Place::same)
                        .isPresent())
                .filter(anchor -> !anchors.contains(anchor))
                .reduce((older, newer) -> newer);
        return had.orElseGet(() -> Anchors.free(own, name -> places.containsKey(name) || anchors.contains(name)));
    }
}
