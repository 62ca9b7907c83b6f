package org.lantai.catalog.likeness;

import java.util.List;

/**
 * A text as few numbers, of which two texts share the more the more they have in common.
 *
 * @param minima empty for a text that is too short to tell
 */
public record Sketch(List<Integer> minima) {
    /** Of a text too short to tell. */
    public static final Sketch NONE = new Sketch(List.of());

    public Sketch {
        minima = List.copyOf(minima);
    }
}
