package org.lantai.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The pairs of bytes of code page 936, the GBK that Windows and browsers read and that mirror sites replace in. A pair
 * is an {@code int}, the lead byte above the trail byte.
 */
public final class Gbk {
    /** No pair, or no character. */
    public static final int NONE = 0;
    /** The lowest lead byte. */
    public static final int FIRST_LEAD = 0x81;
    /** The highest lead byte, which is the highest trail byte too. */
    public static final int LAST_LEAD = 0xFE;

    private static final int FIRST_TRAIL = 0x40;
    private static final int NO_TRAIL = 0x7F;
    private static final char[] CHARACTERS = new char[0x10000];
    private static final char[] PAIRS = new char[0x10000];
    private static final int[][] UNASSIGNED_TRAILS = new int[0x100][0];
    private static final int[] UNASSIGNED_LEADS;

    static {
        // Each pair is one character, unassigned ones too.
        String characters = new String(allPairs(), Charset.forName("x-mswin-936"));
        int at = 0;
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
            int[] unassigned = new int[LAST_LEAD - FIRST_TRAIL];
            int count = 0;
            for (int trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++) {
                if (trail != NO_TRAIL && !isAssigned(characters.charAt(at++), lead << 8 | trail)) {
                    unassigned[count++] = trail;
                }
            }
            UNASSIGNED_TRAILS[lead] = Arrays.copyOf(unassigned, count);
        }
        UNASSIGNED_LEADS = IntStream.rangeClosed(FIRST_LEAD, LAST_LEAD)
                .filter(lead -> UNASSIGNED_TRAILS[lead].length > 0)
                .toArray();
    }

    private Gbk() {}

    /** All pairs of bytes in their order. */
    private static byte[] allPairs() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++) {
                if (trail != NO_TRAIL) {
                    bytes.write(lead);
                    bytes.write(trail);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isAssigned(char c, int pair) {
        PAIRS[c] = (char) pair;
        boolean assigned = Character.getType(c) != Character.PRIVATE_USE;
        CHARACTERS[pair] = assigned ? c : NONE;
        return assigned;
    }

    /** The character of a pair of bytes, {@link #NONE} where the code page leaves it unassigned or it is no pair. */
    public static char character(int lead, int trail) {
        return CHARACTERS[lead << 8 | trail];
    }

    /** The pair of bytes of a character, unassigned ones as U+E000 to U+F8FF; {@link #NONE} when it has none. */
    public static int pair(char c) {
        return PAIRS[c];
    }

    /** All characters of the code page that take two bytes, in the order of their bytes. */
    public static IntStream characters() {
        return IntStream.range(0, CHARACTERS.length)
                .map(pair -> CHARACTERS[pair])
                .filter(c -> c != NONE);
    }

    /** The lead bytes of the 2,149 pairs that the code page leaves unassigned, ascending. */
    public static int[] unassignedLeads() {
        return UNASSIGNED_LEADS.clone();
    }

    /** The trail bytes that the code page leaves unassigned behind a lead byte, ascending. */
    public static int[] unassignedTrails(int lead) {
        return UNASSIGNED_TRAILS[lead].clone();
    }
}
