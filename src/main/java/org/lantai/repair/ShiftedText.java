package org.lantai.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantai.model.Certainty;
import org.lantai.text.Change;

/**
 * Puts text back in step whose bytes a mirror has taken apart: by glosses put between the two bytes of a character, and
 * by splitting at marks that were found there.
 */
final class ShiftedText {
    private static final String GLOSS = "gloss.shifted";
    private static final String MARK = "mark.split";
    /** How many characters in front are read along, so that the words around the damage count. */
    private static final int CONTEXT = 12;
    /** Units in step behind which the damage is over. */
    private static final int SETTLED = 6;
    /** By how many nats the best reading must be better than the next. */
    private static final float LIKELY = Float.parseFloat(System.getProperty("margin", "2.5"));

    private final String text;
    private final ShiftSearch search;
    private final List<Change> changes = new ArrayList<>();

    ShiftedText(String text, PageGlosses glosses) {
        this.text = text;
        this.search = new ShiftSearch(glosses, !hasUnassigned(text), new Swallowed(text));
    }

    private static boolean hasUnassigned(String text) {
        return text.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF);
    }

    List<Change> changes() {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '?' || c == '\uFFFD') && i >= done && isTrigger(i)) {
                done = mend(Math.max(done, i - CONTEXT), i);
            }
        }
        return changes;
    }

    private boolean isTrigger(int i) {
        ShownUnit unit = ShownUnit.at(text, i);
        if (unit.hasGloss()) {
            return true;
        }
        if (i == 0 || i + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(i - 1);
        ShownUnit next = ShownUnit.at(text, i + 1);
        return (before == ')' || org.lantai.text.Chars.isHan(before)||before>=0x2000) && (next.isPair() || next.mayBeFolded());
    }

    private int mend(int start, int trigger) {
        List<ShownUnit> units = new ArrayList<>();
        List<Reading> readings = List.of(Reading.START);
        @Nullable ShownUnit last = null;
        int i = start;
        int end = start;
        boolean settled = false;
        while (i < text.length() && !settled) {
            ShownUnit unit = ShownUnit.at(text, i);
            ShownUnit next = unit.end() < text.length() ? ShownUnit.at(text, unit.end()) : null;
            List<Reading> after = search.read(readings, last, unit, next, text);
            if (after.isEmpty()) {
                break;
            }
            readings = after;
            units.add(unit);
            last = unit;
            i = unit.end();
            settled = i > trigger + 1 && (next == null || next.kind() != ShownUnit.Kind.LONE) && readings.stream().allMatch(r -> r.inStep() >= SETTLED);
        }
        decide(readings, units);
        return Math.max(i, trigger + 1);
    }

    private void decide(List<Reading> readings, List<ShownUnit> units) {
        @Nullable Reading best = null;
        for (Reading r : readings) if (r.pending() == 0 && (best == null || r.least() < best.least())) best = r;
        if (best == null) return;
        float second = best.rival() + best.state().least();
        for (Reading r : readings) {
            if (r.pending() != 0) continue;
            second = Math.min(second, (r.text() == best.text() ? r.rival() : r.cost()) + r.state().least());
        }
        float margin = second - best.least();
        if (Boolean.getBoolean("dbg")) System.out.println(chain(best).stream().map(Reading::out).reduce("", String::concat) + " " + margin);
        collect(chain(best), units, margin);
    }

    private static List<Reading> chain(Reading best) {
        Deque<Reading> chain = new ArrayDeque<>();
        for (Reading r = best; r.before() != null; r = r.before()) chain.addFirst(r);
        return List.copyOf(chain);
    }

    private void collect(List<Reading> chain, List<ShownUnit> units, float margin) {
        int open = -1;
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < chain.size(); k++) {
            Reading r = chain.get(k);
            if (r.isInStep()) continue;
            if (open < 0) { open = k; out.setLength(0); }
            out.append(r.out());
            if (k + 1 == chain.size() || chain.get(k + 1).isInStep()) {
                Certainty c = margin < LIKELY ? Certainty.UNSURE : r.chosen() ? Certainty.LIKELY : Certainty.SURE;
                changes.add(new Change(units.get(open).start(), units.get(k).end(), out.toString(), units.get(open).hasGloss() ? GLOSS : MARK, c, "" + margin));
                open = -1;
            }
        }
    }
}
