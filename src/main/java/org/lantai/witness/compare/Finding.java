package org.lantai.witness.compare;

/**
 * What a place tells in which two texts differ.
 *
 * @param kind what kind of difference it is
 * @param here what the first text has, as it is compared
 * @param there what the other has
 * @param mistaken of a slip, which side is the mistaken one: negative for the first, positive for the other, else 0
 */
record Finding(Kind kind, String here, String there, int mistaken) {
    /** Kinds of differences, by what they tell of whether the texts are one article. */
    enum Kind {
        /** Nothing: the same number in other figures, a word of house style, a line about the site. */
        NOTHING,
        /** What damage left in the place of something. */
        DAMAGE,
        /** Other numbers, on both sides. */
        NUMBER,
        /** A number that only one of them has, in the midst of a sentence. */
        NUMBER_MORE,
        /** The contrary: a negation that only one has, a word in the place of its opposite, one entry more in a list. */
        CONTRARY,
        /** Characters mistaken for ones that sound or look like them. */
        SLIP,
        /** A character in a place where another makes a word, and this one breaks it. */
        ODD,
        /** A word in the place of another, of those that name nothing: verbs, adverbs, conjunctions. */
        LIGHT,
        /** The word for a thing in the place of another. */
        WORD,
        /** What may be a name in the place of something else. */
        NAME,
        /** The first words of a paragraph, when it was, that only one of them has. */
        OPENING,
        /** Characters within a sentence that only one of them has. */
        PIECE,
        /** Parts of sentences that only one of them has. */
        CLAUSE,
        /** Whole sentences that only one of them has. */
        PASSAGE
    }

    /** How many characters the longer side has. */
    int size() {
        return Math.max(here.length(), there.length());
    }

    /** Both sides, for people. */
    String shown() {
        return shown(here) + "/" + shown(there);
    }

    /** The same, seen from the other text. */
    String reversed() {
        return shown(there) + "/" + shown(here);
    }

    private static String shown(String side) {
        return side.isEmpty() ? "–" : side;
    }
}
