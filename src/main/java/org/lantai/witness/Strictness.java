package org.lantai.witness;

import java.util.Optional;
import org.lantai.witness.compare.Differences;

/** How much two copies of one article may differ in words and extent. */
enum Strictness {
    /** News of neighbouring days, of which sites shorten and add to what they take over. */
    LOOSE,
    /** Of one place on several days, or far apart in time: the later text may be shorter, and that is all. */
    LATE,
    /** Of a standing form: every clause counts. */
    FORM;

    /** Copies appear within days. */
    private static final int DAYS = 31;
    /** A copy with less than that of the article, in per cent, is a quotation. */
    private static final int LEAST_REST = 25;
    /** More inserted, in per cent of what is the same, makes it another article; more under one headline. */
    private static final int MOST_ADDED = 20;

    private static final int MOST_ADDED_UNDER_ONE_HEADLINE = 35;
    /** So much may stand before the article on one page only, in per cent of it: a summary, furniture. */
    private static final int MOST_LEAD = 25;
    /** What both have of their own at one end in more characters are two articles with a standing text. */
    private static final int MOST_OF_BOTH = 12;
    /** How many characters of a thousand may be other words: in copies that kept their script, and in converted ones. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_CONVERTED_WORDS = 50;
    /** Words that name nothing: a paper's own style. */
    private static final int MOST_LIGHT_WORDS = 50;
    /** Mistyped or misread: one character in twenty is what a bad scan has. */
    private static final int MOST_SLIPS = 60;
    /** What a sentence of one has more: an editor's hand. */
    private static final int MOST_PIECES = 15;

    private static final int MOST_CLAUSES = 30;
    /** A late or formal copy may have one slip, and one more for so many characters. */
    private static final int CHARACTERS_A_SLIP = 300;

    static Strictness of(Specimen one, Specimen other) {
        Optional<Long> days = Judge.daysBetween(one, other).map(Math::abs);
        boolean hosts = Judge.areOfTwoHosts(one, other);
        if (one.form() || other.form()) {
            // Another version has another day; what two sites have of one day is one.
            return hosts && days.equals(Optional.of(0L)) ? LOOSE : FORM;
        }
        long known = days.orElse(0L);
        return known > DAYS || (known > 0 && !hosts) ? LATE : LOOSE;
    }

    /**
     * Why two texts are not one, by their words.
     *
     * @param converted whether one of them was converted from another script, perhaps to the words of another place
     */
    Optional<String> words(Differences found, boolean converted) {
        boolean apart = converted
                ? manyWords(found, MOST_CONVERTED_WORDS)
                : this == LOOSE ? manyWords(found, MOST_WORDS) || found.replacesOften() : anyWords(found);
        return apart ? Optional.of("words in them differ (" + found.words() + ")") : Optional.empty();
    }

    private static boolean manyWords(Differences found, int most) {
        return isMore(found.otherWords(), most, found)
                || isMore(found.lightWords(), MOST_LIGHT_WORDS, found)
                || isMore(found.slips(), MOST_SLIPS, found)
                || isMore(found.pieces(), MOST_PIECES, found)
                || isMore(found.clauses(), MOST_CLAUSES, found);
    }

    private static boolean anyWords(Differences found) {
        return found.otherWords() + found.lightWords() + found.pieces() + found.clauses() > 0
                || found.slips() > 1 + found.same() / CHARACTERS_A_SLIP;
    }

    private static boolean isMore(int characters, int ofThousand, Differences found) {
        return characters * 1000L > (long) ofThousand * found.same();
    }

    /** Why two texts are not one, by what only one of them has. */
    Optional<String> extent(Specimen one, Specimen other, Differences found) {
        int here = found.passagesHere() + found.lead().here() + found.tail().here();
        int there = found.passagesThere() + found.lead().there() + found.tail().there();
        boolean inOrder = Judge.daysBetween(one, other).orElse(0L) >= 0;
        return switch (this) {
            case FORM -> here > 0 && !other.cut() || there > 0 && !one.cut() ? passages() : Optional.empty();
            case LATE -> (inOrder ? there : here) > 0 ? passages() : loose(one, other, found);
            case LOOSE -> loose(one, other, found);
        };
    }

    private static Optional<String> loose(Specimen one, Specimen other, Differences found) {
        boolean alike = Judge.alike(one, other);
        int longer = Math.max(one.text().length(), other.text().length());
        boolean cut = one.text().length() < other.text().length() ? one.cut() : other.cut();
        int added = found.passagesHere() + found.passagesThere();
        if (added * 100 > found.same() * (alike ? MOST_ADDED_UNDER_ONE_HEADLINE : MOST_ADDED)) {
            return passages();
        } else if (found.lead().most() * 100 > found.same() * MOST_LEAD) {
            return Optional.of("one begins long before the other");
        } else if (found.lead().least() > MOST_OF_BOTH || (found.tail().least() > MOST_OF_BOTH && !cut)) {
            return Optional.of("each has sentences of its own");
        } else if (found.same() * 100 < longer * LEAST_REST
                || (found.tail().most() * 2 > found.same() && !cut && !alike)) {
            return Optional.of("one may be a quotation of the other");
        }
        return Optional.empty();
    }

    private static Optional<String> passages() {
        return Optional.of("one has passages that the other lacks");
    }
}
