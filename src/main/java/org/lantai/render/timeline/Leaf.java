package org.lantai.render.timeline;

import java.util.List;
import java.util.Optional;
import org.lantai.model.PartialDate;
import org.lantai.render.view.Link;

/**
 * A page of the timeline about to be made.
 *
 * @param path where it stands
 * @param place where the same time stands in the reading of publication
 * @param slot its time; empty for what has a place in no year
 * @param heading its headline
 * @param count how many documents it has
 * @param trail the pages above this one, nearest last
 * @param newer the next page towards the present
 * @param older the next page towards the past
 */
record Leaf(
        String path,
        String place,
        Optional<PartialDate> slot,
        String heading,
        int count,
        List<Link> trail,
        Optional<Link> newer,
        Optional<Link> older) {
    Leaf {
        trail = List.copyOf(trail);
    }
}
