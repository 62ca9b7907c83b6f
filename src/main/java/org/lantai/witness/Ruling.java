package org.lantai.witness;

import java.util.List;
import org.lantai.model.Origin;
import org.lantai.model.Sidecar;

/**
 * What the archivist says of two captures in the sidecar of one of them.
 *
 * @param capture the one
 * @param claim which other, and whether they are one article
 */
public record Ruling(Origin capture, Sidecar.Claim claim) {
    /** All that a sidecar says. */
    public static List<Ruling> of(Origin capture, Sidecar sidecar) {
        return sidecar.claims().stream()
                .map(claim -> new Ruling(capture, claim))
                .toList();
    }
}
