package org.lantai.model.edit;

import java.util.List;

/** How certain an {@link Edit} is. */
public enum Certainty {
    /** The damaging process leaves one answer. */
    SURE,
    /** Other captures of the article have it so where this one is damaged; marked for the reader, who can look it up there. */
    WITNESS,
    /** Several answers fit, and one is clearly preferred; marked for the reader as a conjecture. */
    LIKELY,
    /** Nothing was changed; the place is flagged for the reader. */
    UNSURE;

    /**
     * The certainty of a place where several edits were made: that of the least certain change. A flag counts only where
     * nothing was changed; inside of a change it says that the change is not the whole answer. What a witness reads is the
     * whole answer, whatever was made of the place before.
     */
    public static Certainty of(List<Edit> edits) {
        if (edits.stream().anyMatch(edit -> edit.certainty() == WITNESS)) {
            return WITNESS;
        }
        if (edits.stream().allMatch(edit -> edit.certainty() == UNSURE)) {
            return UNSURE;
        }
        return edits.stream().allMatch(edit -> edit.certainty() == SURE) ? SURE : LIKELY;
    }
}
