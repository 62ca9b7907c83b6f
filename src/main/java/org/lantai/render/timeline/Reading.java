package org.lantai.render.timeline;

import java.util.ArrayList;
import java.util.List;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Timeline;
import org.lantai.catalog.Timeline.Month;
import org.lantai.catalog.Timeline.Year;
import org.lantai.render.page.SitePaths;

/**
 * One way of reading the timeline: by when documents were published, or by what times they are about.
 *
 * @param timeline the documents so ordered
 * @param about whether it is the second
 */
public record Reading(Timeline timeline, boolean about) {
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

    /** The pages of this reading, the newest first; continuations of long ones left out. */
    public List<String> pages() {
        List<String> pages = new ArrayList<>(List.of(home()));
        for (Year year : timeline.years()) {
            pages.add(path(SitePaths.year(year.year())));
            for (Month month : year.months()) {
                pages.add(path(SitePaths.month(year.year(), month.month())));
                month.days().forEach(day -> pages.add(path(SitePaths.day(year.year(), month.month(), day.day()))));
            }
        }
        if (!timeline.undated().isEmpty()) {
            pages.add(apart());
        }
        return pages;
    }

    /** The message that begins so, in the words of this reading. */
    String key(String message) {
        return about ? message + ".about" : message;
    }

    boolean isEmpty() {
        return timeline.years().isEmpty() && timeline.undated().isEmpty();
    }
}
