package org.lantai.repair.look;

import org.lantai.text.TracedText;

/**
 * Undoes one class of damage. What it cannot undo it flags, by a change that is {@code UNSURE}. A mender that needs to
 * know more of the page than the text at hand (whether it is a mirror copy, say) first collects its evidence from the
 * whole text; a page without that evidence is returned as it came.
 */
public interface Mender {
    /** Whether there may be something to mend, by a quick look; sound pages, which most are, end here. */
    default boolean mayMend(Glance glance) {
        return true;
    }

    /**
     * The text without the damage.
     *
     * @param text the text of a page
     * @param glance a look at that very text
     */
    TracedText mend(TracedText text, Glance glance);
}
