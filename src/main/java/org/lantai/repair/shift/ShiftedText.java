package org.lantai.repair.shift;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lantai.model.Certainty;
import org.lantai.model.Rule;
import org.lantai.repair.mirror.ShownUnit;
import org.lantai.text.Change;

/**
 * One stretch of text around a place where a mirror has taken bytes apart, read in all ways until every conjecture is in
 * step with what is shown.
 */
final class ShiftedText {
    /** Units in step behind which the damage is over. */
    private static final int SETTLED = 4;
    /** The longest damage, in units: a paragraph that has no ASCII byte to fall back into step. */
    private static final int LONGEST = 500;

    private final String text;
    private final Effort effort;
    private final ShiftSearch search;
    private final List<ShownUnit> units = new ArrayList<>();
    private List<Conjecture> conjectures = List.of(Conjecture.START);
    private boolean over;
    /** The best conjecture, unit by unit, and by how many nats it is better than the next best text. */
    private List<Conjecture> steps = List.of();

    private float margin;

    ShiftedText(CopiedPage page, Effort effort) {
        this.text = page.text();
        this.effort = effort;
        this.search = new ShiftSearch(page, effort);
    }

    /**
     * Reads on from an index over the damage at another.
     *
     * @return the index behind what was read; empty when the effort did not suffice
     */
    OptionalInt read(int start, int damage) {
        int at = start;
        while (!over && units.size() < LONGEST && !effort.isSpent() && readUnit(at)) {
            at = units.get(units.size() - 1).end();
            over = at == text.length() || (at > damage + 1 && isSettled(at));
        }
        if (effort.isSpent()) {
            return OptionalInt.empty();
        }
        settle();
        return OptionalInt.of(Math.max(at, damage + 1));
    }

    /** Keeps the best conjecture alone: a page has hundreds of such places. */
    private void settle() {
        List<Conjecture> whole = conjectures.stream()
                .filter(conjecture -> conjecture.pending() == 0)
                .sorted(Conjecture.BEST_FIRST)
                .toList();
        conjectures = List.of();
        if (!whole.isEmpty()) {
            Conjecture best = whole.get(0);
            steps = steps(best);
            margin = whole.stream()
                            .map(conjecture -> conjecture.costOfOtherThan(best))
                            .min(Float::compare)
                            .orElse(Float.POSITIVE_INFINITY)
                    - best.least();
        }
    }

    private boolean readUnit(int at) {
        ShownUnit unit = ShownUnit.at(text, at);
        @Nullable ShownUnit next = unit.end() < text.length() ? ShownUnit.at(text, unit.end()) : null;
        List<Conjecture> longer = search.read(conjectures, unit, next);
        if (longer.isEmpty()) {
            return false;
        }
        conjectures = longer;
        units.add(unit);
        return true;
    }

    private boolean isSettled(int at) {
        return !ShownUnit.isLone(text.charAt(at))
                && conjectures.stream().allMatch(conjecture -> conjecture.inStep() >= SETTLED);
    }

    /**
     * What the best conjecture changes.
     *
     * @param likely by how many nats it must be better than the next best for not being unsure
     * @param sure the same for being sure, if nothing in it was chosen for its sense
     */
    List<Change> changes(float likely, float sure) {
        return steps.isEmpty() ? List.of() : changes(certainty(likely, sure));
    }

    private Certainty certainty(float likely, float sure) {
        if (margin < likely || !over) {
            return Certainty.UNSURE;
        }
        boolean chosen = steps.get(steps.size() - 1).chosen();
        return chosen || margin < sure ? Certainty.LIKELY : Certainty.SURE;
    }

    private List<Change> changes(Certainty certainty) {
        List<Change> changes = new ArrayList<>();
        int open = 0;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isInStep()) {
                open = i + 1;
            } else {
                out.append(steps.get(i).out());
                if (i + 1 == steps.size() || steps.get(i + 1).isInStep()) {
                    changes.add(change(open, i, out.toString(), certainty));
                    out.setLength(0);
                }
            }
        }
        return changes;
    }

    private Change change(int first, int last, String after, Certainty certainty) {
        Rule rule = units.get(first).hasGloss() ? Rule.GLOSS_SHIFTED : Rule.MARK_SPLIT;
        return new Change(units.get(first).start(), units.get(last).end(), after, rule, certainty, List.of());
    }

    /** The conjectures of each unit. */
    private static List<Conjecture> steps(Conjecture best) {
        Deque<Conjecture> steps = new ArrayDeque<>();
        for (@Nullable Conjecture step = best; step != null && step.before() != null; step = step.before()) {
            steps.addFirst(step);
        }
        return List.copyOf(steps);
    }
}
