package org.lantai.model.edit;

import java.util.List;

/**
 * One recorded change of the captured text.
 *
 * @param rule why it was made, and so by which stage
 * @param place where, in the text as it was when the stage saw it
 * @param before the text that stood there
 * @param after the text that stands there now; equal to {@code before} when {@code certainty} is {@link Certainty#UNSURE}
 * @param certainty how certain the change is
 * @param why reasons for the reader, possibly none
 */
public record Edit(Rule rule, Place place, String before, String after, Certainty certainty, List<EditReason> why) {
    public Edit {
        why = List.copyOf(why);
    }

    public Edit(Rule rule, Place place, String before, String after, Certainty certainty) {
        this(rule, place, before, after, certainty, List.of());
    }

    /** The stage that made it. */
    public Stage stage() {
        return rule.stage();
    }
}
