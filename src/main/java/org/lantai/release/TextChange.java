package org.lantai.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lantai.model.Block;

/**
 * What became of a place of a text from one version to the next.
 *
 * @param before the block that stood there; empty where it was added
 * @param after the block that stands there, perhaps with other words altogether; empty where it was removed
 */
public record TextChange(Optional<Block> before, Optional<Block> after) {
    /** All places where two texts differ, in the order of the text. */
    public static List<TextChange> between(List<Block> before, List<Block> after) {
        if (before.isEmpty() || after.isEmpty()) {
            List<TextChange> all = new ArrayList<>();
            before.forEach(block -> all.add(removed(block)));
            after.forEach(block -> all.add(added(block)));
            return all;
        }
        return new Comparison(before, after).changes();
    }

    private static TextChange removed(Block block) {
        return new TextChange(Optional.of(block), Optional.empty());
    }

    private static TextChange added(Block block) {
        return new TextChange(Optional.empty(), Optional.of(block));
    }

    /** Two texts that each have a block. */
    private static final class Comparison {
        private final List<Block> before;
        private final List<Block> after;
        private final int[] partners;

        Comparison(List<Block> before, List<Block> after) {
            this.before = before;
            this.after = after;
            this.partners = new int[after.size()];
            Arrays.fill(partners, -1);
            BlockAlignment alignment = new BlockAlignment(before, after);
            for (int i = 0; i < before.size(); i++) {
                int successor = alignment.successor(i);
                if (partners[successor] < 0 && alignment.isMostly(i, successor)) {
                    partners[successor] = i;
                }
            }
        }

        List<TextChange> changes() {
            List<TextChange> changes = new ArrayList<>();
            int next = 0;
            for (int j = 0; j < after.size(); j++) {
                for (; partners[j] >= 0 && next < partners[j]; next++) {
                    remove(next, changes);
                }
                if (partners[j] < 0 && next < before.size() && !hasPartner(next)) {
                    changes.add(new TextChange(Optional.of(before.get(next++)), Optional.of(after.get(j))));
                } else if (partners[j] < 0) {
                    changes.add(added(after.get(j)));
                } else {
                    next = Math.max(next, partners[j] + 1);
                    compare(before.get(partners[j]), after.get(j), changes);
                }
            }
            for (; next < before.size(); next++) {
                remove(next, changes);
            }
            return changes;
        }

        /** Unless it stands elsewhere in the later text. */
        private void remove(int block, List<TextChange> changes) {
            if (!hasPartner(block)) {
                changes.add(removed(before.get(block)));
            }
        }

        private boolean hasPartner(int block) {
            return Arrays.stream(partners).anyMatch(partner -> partner == block);
        }

        private static void compare(Block one, Block other, List<TextChange> changes) {
            if (!one.equals(other)) {
                changes.add(new TextChange(Optional.of(one), Optional.of(other)));
            }
        }
    }
}
