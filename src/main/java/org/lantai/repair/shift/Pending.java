package org.lantai.repair.shift;

import org.lantai.lexicon.Gbk;

/**
 * The first byte of a character that is not whole yet.
 *
 * @param lead the byte, 0 when no character is begun, {@link #ANY} when nothing is known of it
 * @param parting what stands between it and the second byte
 */
record Pending(int lead, Parting parting) {
    /** No character is begun. */
    static final Pending NONE = new Pending(0, Parting.NOTHING);

    private static final int ANY = -1;
    private static final Pending[][] BYTES = new Pending[Parting.values().length][Gbk.LAST_LEAD + 1];

    static {
        for (Parting parting : Parting.values()) {
            for (int lead = 0; lead <= Gbk.LAST_LEAD; lead++) {
                BYTES[parting.ordinal()][lead] = new Pending(lead, parting);
            }
        }
    }

    /** What may stand between the two bytes of a character. */
    enum Parting {
        NOTHING,
        GLOSS,
        MARK
    }

    /** The byte of a character whose bytes stand together. */
    static Pending of(int lead) {
        return BYTES[Parting.NOTHING.ordinal()][lead];
    }

    /** The byte of a character into which a gloss was put. */
    static Pending inGloss(int lead) {
        return BYTES[Parting.GLOSS.ordinal()][lead];
    }

    /** The byte of a character that was split at a mark. */
    static Pending atMark(int lead) {
        return BYTES[Parting.MARK.ordinal()][lead];
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

    /** The character that a second byte makes of it, {@link Gbk#NONE} where there is none. */
    char character(int second) {
        return Gbk.character(lead, second);
    }
}
