package org.lantai.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lantai.lexicon.Gbk;
import org.lantai.lexicon.PinyinReadings;
import org.lantai.lexicon.TextCost;
import org.lantai.lexicon.TextState;

/**
 * Reads damaged text unit by unit, all ways at once: as it is shown, and as the characters whose bytes were taken apart
 * and shown as others. What the decoder lost is tried: the lead byte that became {@code ?}, the ASCII byte that it took
 * along, and pairs that a text pipeline dropped.
 */
final class ShiftSearch {
    /** A question mark of the author's in a copy, where most are wide; elsewhere a narrow mark costs no more than that. */
    private static final float LITERAL = 5;
    /** A text broken off inside a character for no reason that is to be seen, such as the edge of a block. */
    private static final float EDGE = 10;
    /** A bracket with pinyin that is no gloss of what stands before it. */
    private static final float NO_GLOSS = 14;
    /** Readings that end in one dropped pair, from which the next characters are tried. */
    private static final int MOST_DROPPED = 40;

    private static final int MOST_TWICE_DROPPED = 8;
    private static final int LEAST_LEAD = 0x81;
    /** A lead byte of which nothing is known. */
    private static final int ANY = -1;

    private static final int WIDE_MARKS = 0xA3;
    private static final int[][] UNASSIGNED = unassigned();

    private final PageText page;
    private final PageGlosses glosses;
    private final boolean dropped;
    private final Swallowed swallowed;
    private final TextCost text = TextCost.standard();

    /**
     * @param page how the page is written
     * @param glosses what it glosses
     * @param dropped whether unassigned pairs have been dropped from the page
     * @param swallowed what lone lead bytes may have taken along
     */
    ShiftSearch(PageText page, PageGlosses glosses, boolean dropped, Swallowed swallowed) {
        this.page = page;
        this.glosses = glosses;
        this.dropped = dropped;
        this.swallowed = swallowed;
    }

    /** A conjecture that has taken a dropped pair: its lead byte read, one of its trail bytes pending. */
    private record Half(Conjecture from, int lead, String out, TextState state, float cost) {
        float least() {
            return cost + state.least();
        }

        long text() {
            return Conjecture.hash(from.text(), out);
        }
    }

    /** What is behind a conjecture at a unit, before the unit's own characters. */
    private record Step(Conjecture from, String out, int pending, TextState state, float cost, boolean chosen) {
        static Step of(Conjecture conjecture) {
            return new Step(
                    conjecture, "", conjecture.pending(), conjecture.state(), conjecture.cost(), conjecture.chosen());
        }

        Step withPending(int lead) {
            return new Step(from, out, lead, state, cost, chosen);
        }

        char lastChar() {
            return out.isEmpty() ? from.lastChar() : out.charAt(out.length() - 1);
        }

        static Step of(Half half, int trail) {
            return new Step(half.from(), half.out(), trail, half.state(), half.cost(), true);
        }
    }

    /**
     * All ways to read one more unit.
     *
     * @param last the unit before, null at the beginning
     * @param next the unit behind, null at the end
     */
    List<Conjecture> read(
            List<Conjecture> conjectures,
            @Nullable ShownUnit last,
            ShownUnit unit,
            @Nullable ShownUnit next,
            String shown) {
        Beam beam = new Beam();
        Place place = new Place(last, unit, next, shown, beam);
        for (Conjecture conjecture : conjectures) {
            place.read(Step.of(conjecture));
        }
        if (dropped) {
            List<Half> halves = firstHalves(conjectures, beam.limit());
            halves.forEach(place::readBehind);
            secondHalves(halves, beam.limit()).forEach(place::readBehind);
        }
        return beam.best();
    }

    private List<Half> firstHalves(List<Conjecture> conjectures, float limit) {
        List<Half> halves = new ArrayList<>();
        for (Conjecture conjecture : conjectures) {
            if (conjecture.pending() > 0) {
                addHalves(conjecture, "", conjecture.pending(), conjecture.state(), conjecture.cost(), limit, halves);
            }
        }
        return best(halves, MOST_DROPPED);
    }

    private List<Half> secondHalves(List<Half> firsts, float limit) {
        List<Half> halves = new ArrayList<>();
        for (Half first : firsts.subList(0, Math.min(firsts.size(), MOST_TWICE_DROPPED))) {
            for (int trail : UNASSIGNED[first.lead()]) {
                addHalves(first.from(), first.out(), trail, first.state(), first.cost(), limit, halves);
            }
        }
        return best(halves, MOST_DROPPED);
    }

    private void addHalves(
            Conjecture from, String out, int pending, TextState state, float cost, float limit, List<Half> halves) {
        for (int lead = LEAST_LEAD; lead < UNASSIGNED.length; lead++) {
            char c = UNASSIGNED[lead].length == 0 ? Gbk.NONE : Gbk.character(pending, lead);
            if (c != Gbk.NONE) {
                int itsLead = lead;
                float paid = cost + cost(out.isEmpty() ? from.lastChar() : out.charAt(out.length() - 1), c);
                text.goOn(
                        state,
                        c,
                        limit - paid,
                        (behind, more) -> halves.add(new Half(from, itsLead, out + c, behind, paid + more)));
            }
        }
    }

    private float cost(char last, char c) {
        return page.cost(last, c) + glosses.costWithout(c);
    }

    private float costWithGloss(char c) {
        return page.costOfShape(c) + glosses.costWith(c);
    }

    private static List<Half> best(List<Half> halves, int most) {
        return halves.stream()
                .sorted(Comparator.comparingDouble(Half::least)
                        .thenComparingLong(Half::text)
                        .thenComparingInt(Half::lead))
                .limit(most)
                .toList();
    }

    /** One place of the text, with what stands around it. */
    private final class Place {
        private final @Nullable ShownUnit last;
        private final ShownUnit unit;
        private final @Nullable ShownUnit next;
        private final String shown;
        private final Beam beam;

        Place(@Nullable ShownUnit last, ShownUnit unit, @Nullable ShownUnit next, String shown, Beam beam) {
            this.last = last;
            this.unit = unit;
            this.next = next;
            this.shown = shown;
            this.beam = beam;
        }

        void read(Step step) {
            if (step.pending() == 0) {
                readInStep(step);
            } else {
                readShifted(step);
            }
        }

        /** Only trail bytes that begin a character can be read on from. */
        void readBehind(Half half) {
            for (int trail : UNASSIGNED[half.lead()]) {
                readShifted(Step.of(half, trail));
            }
        }

        private void readInStep(Step step) {
            switch (unit.kind()) {
                case LONE -> {
                    asShown(step, unit.hasGloss() ? NO_GLOSS : glosses.areNone() ? 0 : LITERAL);
                    beginShift(step);
                }
                case UNASSIGNED -> asShown(step, EDGE);
                default -> asShown(step, 0);
            }
        }

        private void readShifted(Step step) {
            if (step.pending() != ANY) {
                readKnown(step);
            } else if (unit.mayBeWide()) {
                for (int lead = LEAST_LEAD; lead < UNASSIGNED.length; lead++) {
                    readBehindUnknown(step.withPending(lead));
                }
            }
        }

        /** A part of the text that ends with a lone byte ends before a mark, not before another lone byte. */
        private void readBehindUnknown(Step step) {
            if (unit.kind() == ShownUnit.Kind.LONE) {
                shift(step, WIDE_MARKS, unit.unfoldedTrail());
            } else {
                readKnown(step);
            }
        }

        private void readKnown(Step step) {
            switch (unit.kind()) {
                case FOREIGN -> {}
                case PAIR, UNASSIGNED -> shift(step, unit.first(), unit.second());
                case SINGLE -> {
                    complete(step, Gbk.character(step.pending(), unit.first()));
                    if (unit.mayBeFolded()) {
                        shift(step, WIDE_MARKS, unit.unfoldedTrail());
                    }
                }
                case LONE -> endShift(step);
            }
        }

        private void asShown(Step step, float extra) {
            String out = shown.substring(unit.start(), unit.end());
            float paid = step.cost() + extra;
            text.goOn(
                    step.state(),
                    out.charAt(0),
                    beam.limit() - paid,
                    (state, cost) -> offer(
                            step,
                            out,
                            0,
                            state,
                            paid + cost,
                            step.chosen(),
                            step.from().inStep() + 1));
        }

        /** A lone byte is the first of a character: the gloss says which, or any is tried. */
        private void beginShift(Step step) {
            if (unit.hasGloss()) {
                int lead = last == null ? 0 : last.lastByte();
                for (char c : glosses.readSo(unit.gloss(), lead)) {
                    float paid = step.cost() + costWithGloss(c);
                    offer(step, "", Gbk.pair(c) & 0xFF, step.state(), paid, step.chosen(), 0);
                }
                return;
            }
            offer(step, "", ANY, step.state(), step.cost() + edge(), true, 0);
        }

        /** A lone byte is the second of a character. */
        private void endShift(Step step) {
            if (unit.hasGloss()) {
                for (char c : glosses.readSo(unit.gloss(), step.pending())) {
                    addGlossed(step, c, costWithGloss(c));
                }
                return;
            }
            if (unit.mayBeFolded()) {
                shift(step, WIDE_MARKS, unit.unfoldedTrail());
            }
            boolean afterDropped = !step.out().isEmpty();
            for (int trail = LEAST_LEAD; trail < UNASSIGNED.length; trail++) {
                char c = Gbk.character(step.pending(), trail);
                if (c != Gbk.NONE && !(afterDropped && Character.isIdeographic(c))) {
                    endShift(step, c);
                }
            }
        }

        private void endShift(Step step, char c) {
            float paid = step.cost() + cost(step.lastChar(), c);
            text.goOn(step.state(), c, beam.limit() - paid, (state, cost) -> {
                breakOff(step, c, state, paid + cost);
                swallowed.behind(
                        shown, unit.end(), (more, as, extra) -> swallow(step, c, more, as, state, paid + cost + extra));
            });
        }

        /** Behind a lone byte that has taken nothing along its part of the text ends, or all of it. */
        private void breakOff(Step step, char c, TextState state, float paid) {
            if (next == null) {
                text.goOn(
                        state,
                        '\n',
                        beam.limit() - paid,
                        (end, cost) -> offer(step, String.valueOf(c), 0, end, paid + cost, true, 0));
            } else {
                offer(step, String.valueOf(c), 0, state, paid + edge(), true, 0);
            }
        }

        private void swallow(Step step, char c, char more, char as, TextState state, float paid) {
            text.goOn(
                    state,
                    as,
                    beam.limit() - paid,
                    (end, cost) -> offer(step, "" + c + more, 0, end, paid + cost, true, 0));
        }

        private void shift(Step step, int first, int second) {
            char c = Gbk.character(step.pending(), first);
            if (c == Gbk.NONE) {
                return;
            }
            if (second >= LEAST_LEAD) {
                add(step, c, second, cost(step.lastChar(), c));
            } else {
                // The trail byte is an ASCII letter of the text.
                float paid = step.cost() + cost(step.lastChar(), c);
                text.goOn(
                        step.state(),
                        c,
                        beam.limit() - paid,
                        (state, cost) -> text.goOn(
                                state,
                                (char) second,
                                beam.limit() - paid - cost,
                                (end, further) -> offer(
                                        step,
                                        "" + c + (char) second,
                                        0,
                                        end,
                                        paid + cost + further,
                                        step.chosen(),
                                        0)));
            }
        }

        private void complete(Step step, char c) {
            if (c != Gbk.NONE) {
                if (unit.hasGloss()) {
                    addGlossed(step, c, costBehindGloss(c));
                } else {
                    add(step, c, 0, cost(step.lastChar(), c));
                }
            }
        }

        private void add(Step step, char c, int pending, float extra) {
            float paid = step.cost() + extra;
            text.goOn(
                    step.state(),
                    c,
                    beam.limit() - paid,
                    (state, cost) -> offer(step, String.valueOf(c), pending, state, paid + cost, step.chosen(), 0));
        }

        /** A character that is put together again keeps its gloss, which is like those of all others then. */
        private void addGlossed(Step step, char c, float extra) {
            float paid = step.cost() + extra;
            String out = c + "(" + unit.gloss() + ")";
            text.goOn(
                    step.state(),
                    c,
                    beam.limit() - paid,
                    (state, cost) -> offer(step, out, 0, state, paid + cost, step.chosen(), 0));
        }

        private float costBehindGloss(char c) {
            return PinyinReadings.standard().isReading(c, unit.gloss()) ? costWithGloss(c) : NO_GLOSS;
        }

        private void offer(
                Step step, String out, int pending, TextState state, float cost, boolean chosen, int inStep) {
            String all = step.out() + out;
            Conjecture from = step.from();
            beam.offer(new Conjecture(
                    from,
                    all,
                    pending,
                    state,
                    cost,
                    from.rival() + cost - from.cost(),
                    chosen,
                    inStep,
                    Conjecture.hash(from.text(), all),
                    all.isEmpty() ? from.lastChar() : all.charAt(all.length() - 1)));
        }

        /** What it costs to break off here: nothing in front of a mark at which such sites split, or at the end. */
        private float edge() {
            return next == null || next.isMark() ? 0 : EDGE;
        }
    }

    /** By lead byte, the trail bytes of unassigned pairs that can begin a character. */
    private static int[][] unassigned() {
        Map<Integer, List<Integer>> trails = new TreeMap<>();
        for (int pair : Gbk.unassigned()) {
            if ((pair & 0xFF) >= LEAST_LEAD) {
                trails.computeIfAbsent(pair >> 8, lead -> new ArrayList<>()).add(pair & 0xFF);
            }
        }
        int[][] table = new int[0xFF][0];
        trails.forEach((lead, all) ->
                table[lead] = all.stream().mapToInt(Integer::intValue).toArray());
        return table;
    }
}
