package org.lantai.witness.compare;

/**
 * What stands before the first or behind the last that two texts share.
 *
 * @param here how many characters the first text has there that are its own
 * @param there how many the other has
 * @param foreignHere how many the first has beside them that speak of the site
 * @param foreignThere how many the other has
 */
public record End(int here, int there, int foreignHere, int foreignThere) {
    static final End NONE = new End(0, 0, 0, 0);

    /** How many characters the side has that has more of its own. */
    public int most() {
        return Math.max(here, there);
    }

    /** How many the side has that has fewer. */
    public int least() {
        return Math.min(here, there);
    }
}
