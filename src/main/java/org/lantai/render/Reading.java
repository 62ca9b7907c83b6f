package org.lantai.render;

import org.lantai.catalog.Catalog;
import org.lantai.catalog.Timeline;

/**
 * One way of reading the timeline: by when documents were published, or by what times they are about.
 *
 * @param timeline the documents so ordered
 * @param about whether it is the second
 */
record Reading(Timeline timeline, boolean about) {
    static Reading published(Catalog catalog) {
        return new Reading(catalog.timeline(), false);
    }

    static Reading about(Catalog catalog) {
        return new Reading(Timeline.about(catalog.entries()), true);
    }

    /** Where one of its pages stands; the months and days of both readings have alike paths. */
    String path(String published) {
        return about ? SitePaths.about(published) : published;
    }

    String home() {
        return about ? SitePaths.ABOUT : SitePaths.TIMELINE;
    }

    /** Where documents are that have a place in no year. */
    String apart() {
        return about ? SitePaths.LONGER : SitePaths.UNDATED;
    }

    /** The message that begins so, in the words of this reading. */
    String key(String message) {
        return about ? message + ".about" : message;
    }

    boolean isEmpty() {
        return timeline.years().isEmpty() && timeline.undated().isEmpty();
    }
}
