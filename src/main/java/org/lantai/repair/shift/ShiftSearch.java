package org.lantai.repair.shift;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantai.lexicon.Gbk;
import org.lantai.repair.mirror.ShownUnit;

/**
 * Reads damaged text unit by unit, all ways at once: as it is shown, and as the characters whose bytes were taken apart
 * and shown as others. What the decoder lost is tried: the lead byte that became {@code ?}, the ASCII byte that it took
 * along, and pairs that a text pipeline dropped.
 */
final class ShiftSearch {
    private static final int MOST_TWICE_DROPPED = 8;

    private static final int[] NO_LEADS = {};

    private final CopiedPage page;
    private final Effort effort;

    ShiftSearch(CopiedPage page, Effort effort) {
        this.page = page;
        this.effort = effort;
    }

    /**
     * All ways to read one more unit.
     *
     * @param next the unit behind, null at the end
     */
    List<Conjecture> read(List<Conjecture> conjectures, ShownUnit unit, @Nullable ShownUnit next) {
        Beam beam = new Beam();
        UnitReader reader = new UnitReader(page, unit, next, beam, effort);
        List<ShiftStep> steps = conjectures.stream().map(ShiftStep::of).toList();
        steps.forEach(reader::read);
        if (page.dropped()) {
            List<ShiftStep> once = overLeads(steps, beam.limit());
            List<ShiftStep> again =
                    overLeads(overTrails(once.subList(0, Math.min(once.size(), MOST_TWICE_DROPPED))), beam.limit());
            overTrails(once).forEach(reader::read);
            overTrails(again).forEach(reader::read);
        }
        return beam.best();
    }

    /** The ways to read one more unit as it is shown. */
    List<Conjecture> readAsShown(List<Conjecture> conjectures, ShownUnit unit, @Nullable ShownUnit next) {
        Beam beam = new Beam();
        UnitReader reader = new UnitReader(page, unit, next, beam, effort);
        conjectures.stream().map(ShiftStep::of).forEach(reader::readAsShown);
        return beam.best();
    }

    /** Over a character that ends in the lead byte of a dropped pair, which then is pending. */
    private List<ShiftStep> overLeads(List<ShiftStep> steps, float limit) {
        Shortlist longer = new Shortlist(limit);
        int[] leads = Gbk.unassignedLeads();
        for (ShiftStep step : steps) {
            for (int lead : step.pending().isByte() ? leads : NO_LEADS) {
                char c = step.pending().character(lead);
                if (c != Gbk.NONE) {
                    overLead(step, c, lead, longer);
                }
            }
        }
        return longer.best();
    }

    private void overLead(ShiftStep step, char c, int lead, Shortlist longer) {
        float price = page.cost(step.lastChar(), c, step.pending());
        effort.goOn(
                step.state(),
                c,
                longer.limit() - step.cost() - price,
                (state, cost) -> longer.offer(step.over(c, state, price + cost)
                        .withPending(Pending.of(lead))
                        .choosing()));
    }

    /** With each trail byte of those pairs pending that can begin a character. */
    private static List<ShiftStep> overTrails(List<ShiftStep> steps) {
        List<ShiftStep> longer = new ArrayList<>();
        for (ShiftStep step : steps) {
            for (int trail : Gbk.unassignedTrails(step.pending().lead())) {
                if (trail >= Gbk.FIRST_LEAD) {
                    longer.add(step.withPending(Pending.of(trail)));
                }
            }
        }
        return longer;
    }
}
