package org.lantai.witness.reading;

import java.util.List;
import org.lantai.model.CapturePlace;
import org.lantai.model.edit.Place;

/**
 * What witnesses have in a place where the text is damaged.
 *
 * @param place where, in the headline or a block of the text before any reading is set into it
 * @param before what the text has there
 * @param after what the witnesses have
 * @param captures the witnesses that have it, the best first
 */
record WitnessReading(Place place, String before, String after, List<CapturePlace> captures) {
    public WitnessReading {
        captures = List.copyOf(captures);
    }
}
