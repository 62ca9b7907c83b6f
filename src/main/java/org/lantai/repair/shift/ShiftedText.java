package org.lantai.repair.shift;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;
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
    /** By how many nats a reading must be the best, so that what it leaves open counts for the next place. */
    private static final float TRUSTED = 1;

    private final String text;
    private final Effort effort;
    private final ShiftSearch search;
    private final List<ShownUnit> units = new ArrayList<>();
    private List<Conjecture> conjectures = List.of();
    /** The readings of what is shown, with no byte taken apart. */
    private List<Conjecture> shown = List.of();

    private boolean over;
    /** The best conjecture, unit by unit, and by how many nats it is better than the next best text. */
    private List<Conjecture> steps = List.of();

    private float margin;
    /** By how many nats the best conjecture is better than what is shown. */
    private float gain;

    ShiftedText(CopiedPage page, Effort effort) {
        this.text = page.text();
        this.effort = effort;
        this.search = new ShiftSearch(page, effort);
    }

    /**
     * Reads on from an index over the damage at another.
     *
     * @param open which quotation marks and brackets are open at the first
     * @return the index behind what was read; empty when the effort did not suffice
     */
    OptionalInt read(int start, int damage, OpenMarks open) {
        conjectures = List.of(Conjecture.start(open, start == 0 ? '\n' : text.charAt(start - 1)));
        shown = conjectures;
        int at = start;
        while (!over && units.size() < LONGEST && !effort.isSpent() && readUnit(at)) {
            at = units.get(units.size() - 1).end();
            over = at == text.length() || (at > damage + 1 && isSettled(at));
        }
        if (effort.isSpent()) {
            return OptionalInt.empty();
        }
        settle(at);
        return OptionalInt.of(Math.max(at, damage + 1));
    }

    /** Keeps the best conjecture alone: a page has hundreds of such places. */
    private void settle(int end) {
        int sound = soundEnd(end);
        List<Conjecture> whole = whole(conjectures, end, sound);
        gain = whole(shown, end, sound).stream()
                .findFirst()
                .map(Conjecture::least)
                .orElse(Float.POSITIVE_INFINITY);
        conjectures = List.of();
        shown = List.of();
        if (!whole.isEmpty()) {
            Conjecture best = whole.get(0);
            steps = steps(best);
            gain -= best.least();
            margin = whole.stream()
                            .map(conjecture -> conjecture.costOfOtherThan(best))
                            .min(Float::compare)
                            .orElse(Float.POSITIVE_INFINITY)
                    - best.least();
        }
    }

    /** Those of the conjectures at whose end no character is half read, the best first. */
    private List<Conjecture> whole(List<Conjecture> all, int end, int sound) {
        return all.stream()
                .filter(conjecture -> conjecture.pending().isNone())
                .map(conjecture -> conjecture.paying(conjecture.open().costOf(text, end, sound)))
                .sorted(Conjecture.BEST_FIRST)
                .toList();
    }

    /** By how many nats the text reads better with its bytes put together again than as it is shown. */
    float gain() {
        return steps.isEmpty() || !over ? 0 : gain;
    }

    /** The end of the line, or where the next damage may begin. */
    private int soundEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && !ShownUnit.isLone(text.charAt(end))) {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    /** What is open behind it, if its reading stands. */
    OpenMarks open() {
        boolean stands = !steps.isEmpty() && margin >= TRUSTED && over;
        return stands ? steps.get(steps.size() - 1).open() : OpenMarks.UNKNOWN;
    }

    private boolean readUnit(int at) {
        ShownUnit unit = ShownUnit.at(text, at);
        @Nullable ShownUnit next = unit.end() < text.length() ? ShownUnit.at(text, unit.end()) : null;
        List<Conjecture> longer = search.read(conjectures, unit, next);
        if (longer.isEmpty()) {
            return false;
        }
        conjectures = longer;
        shown = search.readAsShown(shown, unit, next);
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
        if (margin < likely || !over || leavesGloss()) {
            return Certainty.UNSURE;
        }
        boolean chosen = steps.get(steps.size() - 1).chosen();
        return chosen || margin < sure ? Certainty.LIKELY : Certainty.SURE;
    }

    /** Whether a gloss inside of a character stays in what was read: then the damage goes on behind it. */
    private boolean leavesGloss() {
        return IntStream.range(0, steps.size())
                .anyMatch(i -> steps.get(i).isInStep() && units.get(i).isLoneWithGloss());
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
