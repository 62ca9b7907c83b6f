package org.lantai.repair.shift;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lantai.lexicon.CommonHan;
import org.lantai.lexicon.Gbk;
import org.lantai.repair.mirror.GlossReadings;
import org.lantai.repair.mirror.ShownUnit;
import org.lantai.text.Chars;

/** Reads one unit of a damaged text in every way that goes on from a step, and offers what comes of it. */
final class UnitReader {
    /** A question mark of the author's in a copy, where most are wide; elsewhere a narrow mark costs no more than that. */
    private static final float LITERAL = 5;
    /** What a sign that the charset lacked costs less than a sign that stands there, of which texts have none. */
    private static final float SIGN_LOST = -4;

    private static final char SIGN = '☆';
    /** A text broken off inside a character for no reason that is to be seen, such as the edge of a block. */
    private static final float EDGE = 10;
    /** A bracket with pinyin that is no gloss of what stands before it. */
    private static final float NO_GLOSS = 14;
    /** A small letter amid Chinese, which costs more than a question mark of the author's. */
    private static final float LONE_LETTER = 6;
    /** A capital letter there, as in A股 and T恤. */
    private static final float LONE_CAPITAL = 2;
    /** The lead byte of wide marks. */
    private static final int WIDE = 0xA3;

    private final CopiedPage page;
    private final ShownUnit unit;
    private final @Nullable ShownUnit next;
    private final Beam beam;
    private final Effort effort;
    /** What a lone byte may have taken along; the same for every step, and asked for by thousands. */
    private final List<Swallowed.Way> swallowed;

    /**
     * @param next the unit behind, null at the end
     * @param beam is offered all conjectures
     * @param effort is told of every step
     */
    UnitReader(CopiedPage page, ShownUnit unit, @Nullable ShownUnit next, Beam beam, Effort effort) {
        this.page = page;
        this.unit = unit;
        this.next = next;
        this.beam = beam;
        this.effort = effort;
        this.swallowed =
                unit.kind() == ShownUnit.Kind.LONE ? page.swallowed().behind(page.text(), unit.end()) : List.of();
    }

    void read(ShiftStep step) {
        effort.step();
        if (step.pending().isNone()) {
            readInStep(step);
        } else if (step.pending().isByte()) {
            readShifted(step);
        } else if (unit.mayBeWide()) {
            for (int lead = Gbk.FIRST_LEAD; lead <= Gbk.LAST_LEAD; lead++) {
                readBehindUnknown(step.withPending(Pending.atMark(lead)));
            }
        }
    }

    private void readInStep(ShiftStep step) {
        readAsShown(step);
        if (unit.kind() == ShownUnit.Kind.LONE) {
            beginShift(step);
        }
    }

    /** Reads it as what it shows, whatever that costs. */
    void readAsShown(ShiftStep step) {
        switch (unit.kind()) {
            case LONE -> {
                asShown(step, unit.hasGloss() ? NO_GLOSS : page.glosses().areNone() ? 0 : LITERAL);
                asSign(step);
            }
            case UNASSIGNED -> asShown(step, EDGE);
            default -> asShown(step, page.costOfJunction(step.lastChar(), unit.first()) + costOfLoneLetter(step));
        }
    }

    private void readShifted(ShiftStep step) {
        switch (unit.kind()) {
            case FOREIGN -> {
                // Nothing of the mirror's decoder, which cannot be in the midst of a character.
            }
            case PAIR, UNASSIGNED -> shift(step, unit.first(), unit.second());
            case SINGLE -> {
                complete(step, step.pending().character(unit.first()));
                unfold(step);
            }
            case LONE -> endShift(step);
        }
    }

    /** A part of the text that ends with a lone byte ends before a mark, not before another lone byte. */
    private void readBehindUnknown(ShiftStep step) {
        if (unit.kind() == ShownUnit.Kind.LONE) {
            unfold(step);
        } else {
            readShifted(step);
        }
    }

    /** A letter between two characters of which the bytes may have been taken apart. */
    private float costOfLoneLetter(ShiftStep step) {
        boolean letter = unit.kind() == ShownUnit.Kind.SINGLE && Character.isLetter(unit.first());
        boolean alone = letter && next != null && next.isPair() && Chars.isHan(step.lastChar());
        return !alone ? 0 : Character.isLowerCase(unit.first()) ? LONE_LETTER : LONE_CAPITAL;
    }

    private void asShown(ShiftStep step, float price) {
        String out = page.text().substring(unit.start(), unit.end());
        over(
                step,
                out.charAt(0),
                price,
                behind -> beam.offer(behind.showing(out.substring(1)).endInStep()));
    }

    /** A sign that the charset lacks, such as a pictograph, shows as a question mark and asks nothing. */
    private void asSign(ShiftStep step) {
        if (!unit.hasGloss() && next != null && next.isMark()) {
            effort.goOn(
                    step.state(),
                    SIGN,
                    beam.limit() - step.cost() - SIGN_LOST,
                    (state, cost) -> beam.offer(step.over(page.text().charAt(unit.start()), state, SIGN_LOST + cost)
                            .endInStep()));
        }
    }

    /** A lone byte is the first of a character: the gloss says which, or it is not known. */
    private void beginShift(ShiftStep step) {
        if (unit.hasGloss()) {
            List<Character> glossed =
                    page.glosses().readSo(unit.gloss(), step.from().lastByte());
            long common =
                    glossed.stream().filter(CommonHan.standard()::isCommon).count();
            for (char c : glossed) {
                // Sites gloss common characters; where two of them fit, or none, the reading is a choice.
                boolean alone = common == 1 && CommonHan.standard().isCommon(c);
                beam.offer((alone ? step : step.choosing())
                        .paying(page.costWithGloss(c))
                        .withPending(Pending.inGloss(Gbk.pair(c) & 0xFF))
                        .end());
            }
        } else {
            beam.offer(step.paying(edge()).withPending(Pending.any()).choosing().end());
        }
    }

    /** A lone byte is the second of a character. */
    private void endShift(ShiftStep step) {
        if (unit.hasGloss()) {
            page.glosses()
                    .readSo(unit.gloss(), step.pending().lead())
                    .forEach(c -> overGlossed(step, c, page.costWithGloss(c)));
            return;
        }
        unfold(step);
        // Behind a dropped pair neither byte is known: any character would do, and only marks are tried.
        boolean known = step.out().isEmpty();
        for (char c : known
                ? Trails.ALL[step.pending().lead()]
                : Trails.MARKS[step.pending().lead()]) {
            over(step, c, page.cost(step.lastChar(), c, step.pending()), behind -> breakOff(behind.choosing()));
        }
    }

    /** Behind a lone byte its part of the text ends, or it has taken a byte along. */
    private void breakOff(ShiftStep step) {
        if (next == null) {
            over(
                    step,
                    '\n',
                    0,
                    end -> beam.offer(step.paying(end.cost() - step.cost()).end()));
        } else {
            beam.offer(step.paying(edge()).end());
        }
        // All of them end the open word, which most often cannot end here.
        boolean ends = step.state().end() <= beam.limit() - step.cost();
        for (Swallowed.Way way : ends ? swallowed : List.<Swallowed.Way>of()) {
            float price = way.cost() + step.open().cost(step.lastChar(), way.as());
            effort.goOn(
                    step.state(),
                    way.as(),
                    beam.limit() - step.cost() - price,
                    (state, cost) -> beam.offer(
                            step.over(way.swallowed(), state, price + cost).end()));
        }
    }

    /** A mark whose width may have been folded is two bytes. */
    private void unfold(ShiftStep step) {
        if (unit.mayBeFolded()) {
            shift(step, WIDE, unit.unfoldedTrail());
        }
    }

    private void shift(ShiftStep step, int first, int second) {
        char c = step.pending().character(first);
        if (c == Gbk.NONE) {
            return;
        }
        float price = page.cost(step.lastChar(), c, step.pending()) + page.costOfJoined(c);
        if (second >= Gbk.FIRST_LEAD) {
            over(
                    step,
                    c,
                    price,
                    behind -> beam.offer(behind.withPending(Pending.of(second)).end()));
        } else {
            // The trail byte is an ASCII letter of the text.
            float letterPrice = Character.isLowerCase(second) ? LONE_LETTER : LONE_CAPITAL;
            boolean alone = Character.isLetter(second) && next != null && next.isPair();
            over(
                    step,
                    c,
                    price,
                    letter -> over(letter, (char) second, alone ? letterPrice : 0, behind -> beam.offer(behind.end())));
        }
    }

    private void complete(ShiftStep step, char c) {
        if (c != Gbk.NONE && unit.hasGloss()) {
            boolean read = GlossReadings.isReading(c, unit.gloss());
            overGlossed(step, c, read ? page.costWithGloss(c) : NO_GLOSS);
        } else if (c != Gbk.NONE) {
            over(step, c, page.cost(step.lastChar(), c, step.pending()), behind -> beam.offer(behind.end()));
        }
    }

    /** A character that is put together again keeps its gloss, which is like those of all others then. */
    private void overGlossed(ShiftStep step, char c, float price) {
        over(
                step,
                c,
                price,
                behind -> beam.offer(behind.showing("(" + unit.gloss() + ")").end()));
    }

    private void over(ShiftStep step, char c, float price, Consumer<ShiftStep> ways) {
        float all = price + step.open().cost(step.lastChar(), c) + ClosingPhrases.costOf(c, step::endsWith);
        effort.goOn(
                step.state(),
                c,
                beam.limit() - step.cost() - all,
                (state, cost) -> ways.accept(step.over(c, state, all + cost)));
    }

    /** What it costs to break off here: nothing in front of a mark at which such sites split, or at the end. */
    private float edge() {
        return next == null || next.isMark() ? 0 : EDGE;
    }

    /** The characters that begin with a byte and end in one that could be a lead byte too, those only are swallowed. */
    private static final class Trails {
        static final char[][] ALL = new char[Gbk.LAST_LEAD + 1][];
        static final char[][] MARKS = new char[Gbk.LAST_LEAD + 1][];

        static {
            for (int lead = 0; lead <= Gbk.LAST_LEAD; lead++) {
                ALL[lead] = characters(lead, c -> true);
                MARKS[lead] = characters(lead, c -> !Character.isIdeographic(c));
            }
        }

        private static char[] characters(int lead, IntPredicate which) {
            StringBuilder characters = new StringBuilder();
            IntStream.rangeClosed(Gbk.FIRST_LEAD, Gbk.LAST_LEAD)
                    .map(trail -> Gbk.character(lead, trail))
                    .filter(c -> c != Gbk.NONE && which.test(c))
                    .forEach(c -> characters.append((char) c));
            return characters.toString().toCharArray();
        }
    }
}
