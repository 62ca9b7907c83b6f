package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How much the elements of one post say: the values of the pieces of text in them, added up. */
final class PostValues {
    private final Holder unit;
    private final int[] pieces;
    private final int[] marks;
    private final int[] values;

    /** Those that hold any of the pieces, in the order in which the pieces come, the inner before the outer. */
    private final List<Holder> holders = new ArrayList<>();

    PostValues(Holder unit) {
        this.unit = unit;
        this.pieces = new int[unit.size()];
        this.marks = new int[unit.size()];
        this.values = new int[unit.size()];
    }

    /** Adds a piece of the post. */
    void add(Piece piece, int value, boolean mark) {
        for (Holder h = piece.holder(); h != null && h.number() >= unit.number(); h = h.around()) {
            int i = h.number() - unit.number();
            if (pieces[i]++ == 0) {
                holders.add(h);
            }
            marks[i] += mark ? 1 : 0;
            values[i] += value;
        }
    }

    List<Holder> holders() {
        return holders;
    }

    int of(Holder holder) {
        return values[holder.number() - unit.number()];
    }

    /** How many names, times and numbers stand in it. */
    int marks(Holder holder) {
        return marks[holder.number() - unit.number()];
    }

    /** The outermost of the elements that hold the most text. */
    Optional<Holder> highest() {
        return highest(holder -> true);
    }

    /** The outermost of some of the elements that hold the most text. */
    Optional<Holder> highest(Predicate<Holder> some) {
        Holder best = null;
        int highest = 0;
        for (Holder holder : holders) {
            int value = of(holder);
            boolean higher = value > highest || (value == highest && best != null && best.isIn(holder));
            if (higher && some.test(holder)) {
                best = holder;
                highest = value;
            }
        }
        return Optional.ofNullable(best);
    }
}
