package org.lantai.script.phrase;

import java.util.List;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;

/**
 * A place where more than the plain character mapping was done.
 *
 * @param start first index in the text before
 * @param end index behind it
 * @param before what stood there
 * @param after what stands there now
 * @param rule the rule that was followed
 * @param certainty how certain it is
 * @param why reasons for the reader, possibly none
 */
public record Choice(
        int start, int end, String before, String after, Rule rule, Certainty certainty, List<EditReason> why) {
    public Choice moved(int by) {
        return new Choice(start + by, end + by, before, after, rule, certainty, why);
    }

    /** The same with another outcome of the same length. */
    public Choice becoming(String other) {
        return new Choice(start, end, before, other, rule, certainty, why);
    }

    /**
     * The choice as an edit.
     *
     * @param text in which its indexes count
     * @param place where that is
     */
    public Edit edit(String text, Place place) {
        return new Edit(rule, place, text.substring(start, end), after, certainty, why);
    }
}
