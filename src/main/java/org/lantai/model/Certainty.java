package org.lantai.model;

/** How certain an {@link Edit} is. */
public enum Certainty {
    /** The damaging process leaves one answer. */
    SURE,
    /** Several answers fit, and one is clearly preferred; marked for the reader as a conjecture. */
    LIKELY,
    /** Nothing was changed; the place is flagged for the reader. */
    UNSURE
}
