package org.lantai.repair.charset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantai.lexicon.TextState;
import org.lantai.model.edit.Place;

/**
 * One way to read bytes of GBK up to some place.
 *
 * @param before the way up to the character before, null at the beginning
 * @param out what it reads there
 * @param pending the first byte of a character that is not whole yet, 0 when there is none
 * @param state where the text stands in its words
 * @param cost what is certain to be paid, in nats
 * @param rival the best way to a different text that ended alike here, null when there was none
 * @param behind by how many nats that costs more
 * @param missing how many bytes were put in that are not there
 * @param text a hash of what it reads
 */
record BytePath(
        @Nullable BytePath before,
        String out,
        int pending,
        TextState state,
        float cost,
        @Nullable BytePath rival,
        float behind,
        int missing,
        long text) {
    static final BytePath START = new BytePath(null, "", 0, TextState.START, 0, null, Float.POSITIVE_INFINITY, 0, 0);

    /** What it costs at least, its last word included. */
    float least() {
        return cost + state.least();
    }

    BytePath withPending(int lead) {
        return new BytePath(before, out, lead, state, cost, rival, behind, missing, text);
    }

    /** With a byte put in that is not there, at a price. */
    BytePath missing(float price) {
        return new BytePath(before, out, pending, state, cost + price, rival, behind, missing + 1, text);
    }

    /** On over one more character. */
    BytePath over(char c, TextState next, float price) {
        return new BytePath(
                this,
                String.valueOf(c),
                0,
                next,
                cost + price,
                null,
                Float.POSITIVE_INFINITY,
                missing,
                1_000_003 * text + c);
    }

    /** This, where another that ends alike costs more. */
    BytePath beating(BytePath other) {
        float more = other.cost - cost;
        boolean nearer = other.text != text && more < behind;
        return nearer ? new BytePath(before, out, pending, state, cost, other, more, missing, text) : this;
    }

    /** All characters that it reads, the last first. */
    List<BytePath> characters() {
        List<BytePath> all = new ArrayList<>();
        for (@Nullable BytePath path = this; path != null; path = path.before) {
            all.add(path);
        }
        return all;
    }

    /**
     * Which of its last characters the rival reads otherwise.
     *
     * @return how many at the end are the same in both, and how many in all are not of the text before that both share
     */
    Optional<Place> differing() {
        return Optional.ofNullable(rival).map(other -> differing(characters(), other.characters()));
    }

    private static Place differing(List<BytePath> own, List<BytePath> others) {
        Map<Long, Integer> at = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            at.put(others.get(i).text, i);
        }
        int end = 0;
        while (!at.containsKey(own.get(end).text)) {
            end++;
        }
        int otherEnd = at.getOrDefault(own.get(end).text, 0);
        int same = 0;
        while (same < Math.min(end, otherEnd) && own.get(same).out.equals(others.get(same).out)) {
            same++;
        }
        return Place.inSource(same, end);
    }
}
