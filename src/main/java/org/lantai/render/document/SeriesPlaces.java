package org.lantai.render.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.catalog.Facet;
import org.lantai.catalog.Series;
import org.lantai.render.page.PageContext;
import org.lantai.render.view.DocumentPage;
import org.lantai.render.view.Link;
import org.lantai.subjects.Entry;

/** Where documents stand in their series. */
final class SeriesPlaces {
    private record Place(Series series, int number) {}

    private final PageContext context;
    /** Only looked up, never walked. */
    private final Map<String, Place> places = new HashMap<>();

    SeriesPlaces(PageContext context) {
        this.context = context;
        for (Series series : context.site().catalog().series()) {
            for (int i = 0; i < series.entries().size(); i++) {
                places.put(series.entries().get(i).key(), new Place(series, i));
            }
        }
    }

    Optional<DocumentPage.Series> of(String from, Entry entry) {
        return Optional.ofNullable(places.get(entry.key())).map(place -> shown(from, place));
    }

    private DocumentPage.Series shown(String from, Place place) {
        List<Entry> entries = place.series().entries();
        String page = context.path(Facet.SERIES, place.series().name());
        return new DocumentPage.Series(
                new Link(context.href(from, page), context.name(place.series().name())),
                place.number() + 1,
                entries.size(),
                link(from, entries, place.number() - 1),
                link(from, entries, place.number() + 1));
    }

    private Optional<Link> link(String from, List<Entry> entries, int number) {
        return number < 0 || number >= entries.size()
                ? Optional.empty()
                : Optional.of(new Link(
                        context.href(from, context.documentPath(entries.get(number))),
                        context.wording(entries.get(number)).title()));
    }
}
