package org.lantai.witness;

import java.util.Optional;
import org.lantai.witness.compare.Differences;

/** How much two copies of one article may differ in words and extent. */
enum Strictness {
    /** News of neighbouring days, of which sites shorten and add to what they take over. */
    LOOSE,
    /** Of a standing form, on one day and two sites: words count, and sites shorten and add. */
    ISSUE,
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

    private static final int MOST_ADDED_UNDER_ONE_HEADLINE = 50;
    /** So much may stand before the article on one page only, in per cent of it: a summary, an opening that was lost. */
    private static final int MOST_LEAD = 25;

    private static final int MOST_LEAD_UNDER_ONE_HEADLINE = 50;
    /** More damage, in per cent of what is the same, may hide what tells one issue from another. */
    private static final int MOST_DAMAGE = 3;
    /** What both have of their own at one end in more characters are two articles with a standing text. */
    private static final int MOST_OF_BOTH = 12;
    /** The same where only the end is another, in copies of one headline and day. */
    private static final int MOST_BEHIND_CUT = 40;
    /** Fewer characters that a later text has more are what is left of a site's frame. */
    private static final int LEAST_FOLLOWING = 8;
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
    private static final int ONE_CHARACTER = 1;
    /** A late or formal copy may have one slip, and one more for so many characters. */
    private static final int CHARACTERS_A_SLIP = 300;

    static Strictness of(Specimen one, Specimen other) {
        Optional<Long> days = DaysApart.of(one, other).map(Math::abs);
        if (one.form() || other.form()) {
            // Another version has another day; what two sites have of one day is one.
            boolean oneHost = one.host().isPresent() && one.host().equals(other.host());
            return !oneHost && days.equals(Optional.of(0L)) ? ISSUE : FORM;
        }
        long known = days.orElse(0L);
        return known > DAYS || (known > 0 && !Judge.areOfTwoHosts(one, other)) ? LATE : LOOSE;
    }

    /**
     * Why two texts are not one, by their words.
     *
     * @param converted whether one of them was converted from another script, perhaps to the words of another place
     */
    Optional<String> words(Differences found, boolean converted) {
        boolean apart = switch (this) {
            case LOOSE ->
                manyWords(found, converted ? MOST_CONVERTED_WORDS : MOST_WORDS)
                        || isMore(found.counts().otherNames(), MOST_WORDS, found)
                        || (!converted && found.counts().replacesOften());
            case ISSUE -> manyWords(found, MOST_WORDS) || found.counts().otherNames() > 0;
            case LATE -> anyWords(found) && !isOneCharacter(found);
            case FORM -> anyWords(found);
        };
        return apart ? Optional.of("words in them differ (" + found.counts().words() + ")") : Optional.empty();
    }

    /** Why two texts of a form or far apart in time tell of two things: one names what the other does not. */
    Optional<String> otherThings(Differences found) {
        boolean strict = this == LATE || this == FORM;
        return strict && found.counts().otherWords() > ONE_CHARACTER
                ? Optional.of("words in them differ (" + found.counts().words() + ")")
                : Optional.empty();
    }

    private static boolean manyWords(Differences found, int most) {
        return isMore(found.counts().otherWords(), most, found)
                || isMore(found.counts().lightWords(), MOST_LIGHT_WORDS, found)
                || isMore(found.counts().slips() + found.counts().odd(), MOST_SLIPS, found)
                || isMore(found.counts().pieces(), MOST_PIECES, found)
                || isMore(found.counts().clauses(), MOST_CLAUSES, found);
    }

    /** In a late copy a single character may be mistaken for any other. */
    private static boolean isOneCharacter(Differences found) {
        return found.counts().replaced() <= ONE_CHARACTER
                && found.counts().openings()
                                + found.counts().pieces()
                                + found.counts().clauses()
                                + found.counts().damaged()
                        == 0;
    }

    private static boolean anyWords(Differences found) {
        return found.counts().otherWords()
                                + found.counts().lightWords()
                                + found.counts().odd()
                                + found.counts().openings()
                                + found.counts().pieces()
                                + found.counts().clauses()
                        > 0
                || found.counts().slips() > 1 + found.same() / CHARACTERS_A_SLIP
                || found.counts().damaged() * 100 > found.same() * MOST_DAMAGE;
    }

    private static boolean isMore(int characters, int ofThousand, Differences found) {
        return characters * 1000L > (long) ofThousand * found.same();
    }

    /** Why two texts are two versions, or a report and what followed, by what only one of them has. */
    Optional<String> version(Specimen one, Specimen other, Differences found) {
        int here = found.ownHere();
        int there = found.ownThere();
        boolean inOrder = DaysApart.of(one, other).orElse(0L) >= 0;
        boolean more = switch (this) {
            case FORM -> (here > 0 && !other.cut()) || (there > 0 && !one.cut());
            case LATE -> (inOrder ? there : here) > LEAST_FOLLOWING;
            case ISSUE, LOOSE -> false;
        };
        return more ? passages() : Optional.empty();
    }

    /** Why two texts may not be one, by what only one of them has. */
    Optional<String> extent(Specimen one, Specimen other, Differences found) {
        return this == FORM ? Optional.empty() : loose(one, other, found);
    }

    private static Optional<String> loose(Specimen one, Specimen other, Differences found) {
        int longer = Math.max(one.text().length(), other.text().length());
        boolean alike = Judge.alike(one, other);
        if (found.same() * 100 < longer * LEAST_REST || (!alike && isQuoted(found))) {
            return Optional.of("one may be a quotation of the other");
        } else if (found.isContained() && Judge.areOfTwoHosts(one, other) && DaysApart.areFew(one, other)) {
            return Optional.empty();
        }
        boolean cut = one.text().length() < other.text().length() ? one.cut() : other.cut();
        int added = found.counts().passagesHere() + found.counts().passagesThere();
        if (added * 100 > found.same() * (alike ? MOST_ADDED_UNDER_ONE_HEADLINE : MOST_ADDED)) {
            return passages();
        } else if (found.lead().most() * 100 > found.same() * (alike ? MOST_LEAD_UNDER_ONE_HEADLINE : MOST_LEAD)) {
            return Optional.of("one begins long before the other");
        } else if (found.lead().least() > MOST_OF_BOTH || (found.tail().least() > mostAtEnd(one, other) && !cut)) {
            return Optional.of("each has sentences of its own");
        } else if (found.tail().most() * 2 > found.same() && !cut && !alike) {
            return Optional.of("one may be a quotation of the other");
        }
        return Optional.empty();
    }

    /** Whether one stands in the midst of the other. */
    private static boolean isQuoted(Differences found) {
        return found.lead().most() > 0 && found.tail().most() > 0 && found.isContained();
    }

    /** Behind a cut a site sets a line of its own. */
    private static int mostAtEnd(Specimen one, Specimen other) {
        return Judge.alike(one, other) && Judge.areOfTwoHosts(one, other) && DaysApart.areFew(one, other)
                ? MOST_BEHIND_CUT
                : MOST_OF_BOTH;
    }

    private static Optional<String> passages() {
        return Optional.of("one has passages that the other lacks");
    }
}
