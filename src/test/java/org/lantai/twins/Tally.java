package org.lantai.twins;

/**
 * So many of so many.
 *
 * @param hits how many were right
 * @param of how many there are
 */
record Tally(int hits, int of) {
    static final Tally NONE = new Tally(0, 0);

    Tally with(boolean hit) {
        return new Tally(hits + (hit ? 1 : 0), of + 1);
    }

    Tally and(Tally other) {
        return new Tally(hits + other.hits, of + other.of);
    }

    /** From 0 to 1; of nothing all is right. */
    double share() {
        return of == 0 ? 1 : (double) hits / of;
    }
}
