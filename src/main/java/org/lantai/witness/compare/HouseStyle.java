package org.lantai.witness.compare;

import java.util.List;
import java.util.Set;
import org.lantai.lexicon.Table;

/** Knows words that editors put in the place of one another and mean the same: 表示 for 称, 本年 for 今年. */
final class HouseStyle {
    /** How many characters around a difference may belong to the words. */
    private static final int AROUND = 2;

    private final List<Set<String>> groups = Table.rows(HouseStyle.class, "house-style.tsv", 4).stream()
            .map(row -> Set.of(row.get(0).split(" ")))
            .toList();

    private final Set<String> particles = Set.copyOf(Table.words(HouseStyle.class, "particles.tsv", 4));

    /** Whether two pieces that stand in the place of each other are words of one meaning. */
    boolean isOne(TextPiece here, TextPiece there) {
        for (int before = 0; before <= AROUND; before++) {
            for (int behind = 0; behind <= AROUND; behind++) {
                String one = here.with(before, behind).slice();
                String other = there.with(before, behind).slice();
                if (groups.stream().anyMatch(group -> group.contains(one) && group.contains(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a sentence says the same without such a piece. */
    boolean isParticle(String piece) {
        return particles.contains(piece);
    }
}
