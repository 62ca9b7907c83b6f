package org.lantai.witness.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantai.lexicon.Table;

/** Knows words that editors put in the place of one another and mean the same: 表示 for 称, 本年 for 今年. */
final class HouseStyle {
    /** How many characters around a difference may belong to the words. */
    private static final int AROUND = 2;

    /** For each word the numbers of the rows that it is in. */
    private final Map<String, Set<Integer>> groups = groups();

    private final Set<String> particles = Set.copyOf(Table.words(HouseStyle.class, "particles.tsv", 4));

    /** Whether two pieces that stand in the place of each other are words of one meaning. */
    boolean isOne(TextPiece here, TextPiece there) {
        for (int before = 0; before <= AROUND; before++) {
            for (int behind = 0; behind <= AROUND; behind++) {
                String one = here.with(before, behind).slice();
                String other = there.with(before, behind).slice();
                if (!Collections.disjoint(groups.getOrDefault(one, Set.of()), groups.getOrDefault(other, Set.of()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, Set<Integer>> groups() {
        Map<String, Set<Integer>> groups = new HashMap<>();
        List<String> rows = Table.words(HouseStyle.class, "house-style.tsv", 4);
        for (int row = 0; row < rows.size(); row++) {
            for (String word : rows.get(row).split(" ")) {
                groups.computeIfAbsent(word, w -> new HashSet<>()).add(row);
            }
        }
        return Map.copyOf(groups);
    }

    /** Whether a sentence says the same without such a piece. */
    boolean isParticle(String piece) {
        return particles.contains(piece);
    }
}
