package org.lantai.repair.shift;

import org.lantai.repair.mirror.MirrorEvidence;

/**
 * What is known of a mirror's page when its shifted text is read.
 *
 * @param text the page
 * @param writing how it is written where it is sound
 * @param glosses what it glosses
 * @param swallowed what lone bytes may have taken along
 * @param dropped whether pairs that GBK leaves unassigned have been dropped from it
 */
record CopiedPage(String text, PageText writing, PageGlosses glosses, Swallowed swallowed, boolean dropped) {
    static CopiedPage of(String text, MirrorEvidence evidence) {
        return new CopiedPage(
                text,
                new PageText(text, evidence.traditional()),
                new PageGlosses(evidence.tallies().keySet()),
                new Swallowed(text),
                text.chars().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF));
    }

    /** What it costs, in nats, that a character stands behind another with no gloss behind it. */
    float cost(char last, char c) {
        return writing.cost(last, c) + glosses.costWithout(c);
    }

    /** What it costs that a character stands there with a gloss. */
    float costWithGloss(char c) {
        return writing.costOfShape(c) + glosses.costWith(c);
    }
}
