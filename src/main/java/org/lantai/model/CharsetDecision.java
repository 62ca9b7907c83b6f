package org.lantai.model;

import java.util.List;
import org.lantai.model.edit.CharsetReason;
import org.lantai.model.edit.Place;

/**
 * Which charset a capture was read in, and why.
 *
 * @param charset its IANA name, such as {@code GB18030}
 * @param evidence what decided
 * @param badBytes the places in the captured bytes that are not valid in it, in order; at most the first 1,000
 */
public record CharsetDecision(String charset, CharsetReason evidence, List<Place> badBytes) {
    public CharsetDecision {
        badBytes = List.copyOf(badBytes);
    }
}
