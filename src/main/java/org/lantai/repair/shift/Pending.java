package org.lantai.repair.shift;

import java.util.stream.IntStream;
import org.lantai.lexicon.Gbk;

/**
 * The first byte of a character that is not whole yet.
 *
 * @param lead the byte, 0 when no character is begun, {@link #ANY} when nothing is known of it
 * @param parting what stands between it and the second byte
 */
record Pending(int lead, Parting parting) implements Comparable<Pending> {
    /** No character is begun. */
    static final Pending NONE = new Pending(0, Parting.NOTHING);

    private static final int ANY = -1;
    private static final Pending[] WHOLE = each(Parting.NOTHING);
    private static final Pending[] IN_GLOSS = each(Parting.GLOSS);
    private static final Pending[] AT_MARK = each(Parting.MARK);

    private static Pending[] each(Parting parting) {
        return IntStream.rangeClosed(0, Gbk.LAST_LEAD)
                .mapToObj(lead -> new Pending(lead, parting))
                .toArray(Pending[]::new);
    }

    /** What may stand between the two bytes of a character. */
    enum Parting {
        NOTHING,
        GLOSS,
        MARK
    }

    /** The byte of a character whose bytes stand together. */
    static Pending of(int lead) {
        return WHOLE[lead];
    }

    /** The byte of a character into which a gloss was put. */
    static Pending inGloss(int lead) {
        return IN_GLOSS[lead];
    }

    /** The byte of a character that was split at a mark. */
    static Pending atMark(int lead) {
        return AT_MARK[lead];
    }

    /** A lead byte of which nothing is known. */
    static Pending any() {
        return new Pending(ANY, Parting.MARK);
    }

    boolean isNone() {
        return lead == 0;
    }

    /** Whether a byte is known. */
    boolean isByte() {
        return lead > 0;
    }

    /** Whether the two bytes of the character stand together no more. */
    boolean isParted() {
        return parting != Parting.NOTHING;
    }

    /** By the byte, and then by what stands behind it: among readings that cost the same, that decides. */
    @Override
    public int compareTo(Pending other) {
        int byLead = Integer.compare(lead, other.lead);
        return byLead == 0 ? parting.compareTo(other.parting) : byLead;
    }

    /** The character that a second byte makes of it, {@link Gbk#NONE} where there is none. */
    char character(int second) {
        return Gbk.character(lead, second);
    }
}
