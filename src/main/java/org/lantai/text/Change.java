package org.lantai.text;

import java.util.List;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;

/**
 * A change that a rule wants to make to a {@link TracedText}.
 *
 * @param start first UTF-16 index of the text to replace
 * @param end UTF-16 index just behind it
 * @param after what shall stand there; ignored when {@code certainty} is {@link Certainty#UNSURE}, which only flags
 * @param rule why
 * @param certainty how certain the change is
 * @param why reasons for the reader, possibly none
 */
public record Change(int start, int end, String after, Rule rule, Certainty certainty, List<EditReason> why) {
    public static Change sure(int start, int end, String after, Rule rule) {
        return new Change(start, end, after, rule, Certainty.SURE, List.of());
    }
}
