package org.lantai.repair.trial;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;

/** How many damaged places came back, and of what was repaired how much was right, by rule and certainty. */
public final class Figures {
    private int spans;
    private int restored;
    private final Map<Rule, Map<Certainty, int[]>> repairs = new TreeMap<>();

    public void add(Trial trial) {
        trial.spans().forEach(span -> {
            spans++;
            restored += span.restored() ? 1 : 0;
        });
        trial.repairs().forEach(repair -> {
            int[] count = repairs.computeIfAbsent(repair.rule(), rule -> new EnumMap<>(Certainty.class))
                    .computeIfAbsent(repair.certainty(), certainty -> new int[2]);
            count[0]++;
            count[1] += repair.right() ? 1 : 0;
        });
    }

    public int spans() {
        return spans;
    }

    public double restored() {
        return restored / (double) Math.max(1, spans);
    }

    /** How many repairs are so certain, all rules together but for those that only drop glosses. */
    public int count(Certainty certainty) {
        return sum(certainty, 0);
    }

    public double right(Certainty certainty) {
        return sum(certainty, 1) / (double) Math.max(1, sum(certainty, 0));
    }

    private int sum(Certainty certainty, int which) {
        return repairs.values().stream()
                .map(all -> all.getOrDefault(certainty, new int[2]))
                .mapToInt(count -> count[which])
                .sum();
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        all.append(String.format(Locale.ROOT, "spans %d/%d %.3f", restored, spans, restored()));
        repairs.forEach((rule, counts) -> counts.forEach((certainty, count) -> all.append(String.format(
                Locale.ROOT,
                "; %s %s %d/%d %.4f",
                rule.key(),
                certainty,
                count[1],
                count[0],
                count[1] / (double) count[0]))));
        return all.toString();
    }
}
