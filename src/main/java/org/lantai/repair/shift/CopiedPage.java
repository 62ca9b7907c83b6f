package org.lantai.repair.shift;

import org.lantai.lexicon.Gbk;
import org.lantai.repair.mirror.MirrorEvidence;

/**
 * What is known of a mirror's page when its shifted text is read.
 *
 * @param text the page
 * @param writing how it is written where it is sound
 * @param glosses what it glosses
 * @param swallowed what lone bytes may have taken along
 * @param splits whether it is split at marks found in its bytes
 * @param dropped whether pairs that GBK leaves unassigned have been dropped from it
 */
record CopiedPage(
        String text, PageText writing, PageGlosses glosses, Swallowed swallowed, boolean splits, boolean dropped) {
    /** A mark in bytes at which the site splits, and at which it did not. */
    private static final float UNSPLIT = 6;
    /** The marks at which such sites split, most of them at all three. */
    private static final String MARKS = "！？；";

    static CopiedPage of(String text, MirrorEvidence evidence) {
        return new CopiedPage(
                text,
                new PageText(text, evidence.traditional()),
                new PageGlosses(evidence.tallies().keySet()),
                new Swallowed(text),
                evidence.broken().marks() > 0,
                text.chars().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF));
    }

    /**
     * What it costs, in nats, that a character stands behind another with no gloss behind it.
     *
     * @param lead its first byte: where that was parted from the second no gloss could be put behind both
     */
    float cost(char last, char c, Pending lead) {
        float cost = writing.cost(last, c) + (lead.isParted() ? glosses.costParted(c) : glosses.costWithout(c));
        boolean glossed = lead.parting() == Pending.Parting.GLOSS;
        return glossed ? cost : cost + costOfJunction(last, Gbk.pair(c) >> 8);
    }

    /** What it costs that a byte stands behind a character: the site has found no gloss or mark in the two bytes there. */
    float costOfJunction(char last, int lead) {
        char across = lead < Gbk.FIRST_LEAD ? Gbk.NONE : Gbk.character(Gbk.pair(last) & 0xFF, lead);
        return across == Gbk.NONE ? 0 : glosses.costWithout(across) + costOfJoined(across);
    }

    /** What it costs that the site has not split the text at these two bytes, if it splits texts at all. */
    float costOfJoined(char c) {
        return splits && MARKS.indexOf(c) >= 0 ? UNSPLIT : 0;
    }

    /** What it costs that a character stands there with a gloss. */
    float costWithGloss(char c) {
        return writing.costOfShape(c) + glosses.costWith(c);
    }
}
