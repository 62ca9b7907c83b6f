package org.lantai.render.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.ledger.SiteAddress;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.NavLink;

/** The ways of reading the timeline, and the switch between them. */
public final class Readings {
    private final PageContext context;
    private final Reading published;
    private final Reading about;
    private final Set<String> pagesPublished;
    private final Set<String> pagesAbout;

    public Readings(PageContext context) {
        this.context = context;
        this.published = Reading.published(context.site().catalog());
        this.about = Reading.about(context.site().catalog());
        this.pagesPublished = Set.copyOf(published.pages());
        this.pagesAbout = Set.copyOf(about.pages());
    }

    /** Those that have documents; that by publication always. */
    public List<Reading> all() {
        return about.isEmpty() ? List.of(published) : List.of(published, about);
    }

    /**
     * The switch, which leads to the same time in the other reading, or to the nearest above it that has documents.
     *
     * @param from the page it stands on
     * @param place where the same time stands in the reading of publication
     */
    List<NavLink> links(String from, Reading current, String place) {
        return about.isEmpty()
                ? List.of()
                : Stream.of(published, about)
                        .map(reading -> link(from, reading, place, reading.about() == current.about()))
                        .toList();
    }

    /**
     * The page that lists what documents say of a time, or the nearest above it that there is: a capture that was joined to
     * another may name times that no document of the timeline does.
     *
     * @param time where the same time stands in the reading of publication; empty for a stretch that has no such place
     * @return empty when no document names any time
     */
    public Optional<String> about(Optional<String> time) {
        if (about.isEmpty()) {
            return Optional.empty();
        }
        boolean longer = time.isEmpty() && pagesAbout.contains(about.apart());
        return Optional.of(longer ? about.apart() : about.path(nearest(time.orElse(SitePaths.TIMELINE), about)));
    }

    private NavLink link(String from, Reading to, String place, boolean current) {
        String target = current ? place : nearest(place, to);
        String text = context.messages().of(to.key("timeline.reading"));
        return new NavLink(context.href(from, to.path(target)), text, current);
    }

    private String nearest(String place, Reading to) {
        Set<String> pages = to.about() ? pagesAbout : pagesPublished;
        String path = place;
        while (!pages.contains(to.path(path))) {
            path = SiteAddress.above(path).orElseThrow();
        }
        return path;
    }
}
