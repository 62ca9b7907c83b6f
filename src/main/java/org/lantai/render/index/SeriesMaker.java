package org.lantai.render.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.catalog.Facet;
import org.lantai.catalog.Series;
import org.lantai.model.OutputFile;
import org.lantai.render.page.FeedMaker;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.timeline.TimelineMaker;
import org.lantai.render.view.Group;
import org.lantai.render.view.Link;
import org.lantai.render.view.TermPage;
import org.lantai.subjects.Entry;

/** Makes the page of each series: its documents in their order, of a long one a page for each hundred. */
public final class SeriesMaker {
    private static final int HUNDRED = 100;
    /** Of each hundred of a long series its own page shows the first. */
    private static final int FIRST = 5;

    private final PageContext context;
    private final FeedMaker feeds;

    public SeriesMaker(PageContext context) {
        this.context = context;
        this.feeds = new FeedMaker(context);
    }

    public void pages(Consumer<OutputFile> out) {
        context.site().catalog().series().forEach(series -> pages(series, out));
    }

    private void pages(Series series, Consumer<OutputFile> out) {
        String path = context.path(Facet.SERIES, series.name());
        List<Hundred> hundreds = hundreds(series.entries());
        boolean whole = hundreds.size() == 1;
        List<Group> groups = hundreds.stream()
                .map(hundred -> whole ? whole(path, hundred) : beginning(path, hundred, path(series, hundred)))
                .toList();
        out.accept(page(path, List.of(index(path)), context.name(series.name()), series, groups));
        if (!whole) {
            hundreds.forEach(hundred -> out.accept(page(series, hundred)));
        }
        if (context.edition().isPrimary()) {
            List<Entry> lastFirst = new ArrayList<>(series.entries());
            Collections.reverse(lastFirst);
            out.accept(feeds.feed(SitePaths.nameFeed(Facet.SERIES, slug(series)), path, series.name(), lastFirst));
        }
    }

    /** Documents that stand together; the number of the first, counted from 1, names their folder, which thus stays. */
    private record Hundred(int first, List<Entry> entries) {
        int last() {
            return first + entries.size() - 1;
        }
    }

    private static List<Hundred> hundreds(List<Entry> entries) {
        List<Hundred> hundreds = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += HUNDRED) {
            hundreds.add(new Hundred(from + 1, entries.subList(from, Math.min(from + HUNDRED, entries.size()))));
        }
        return hundreds;
    }

    private Group whole(String from, Hundred hundred) {
        return group(from, hundred, Optional.empty(), hundred.entries());
    }

    private Group beginning(String from, Hundred hundred, String page) {
        List<Entry> first = hundred.entries().stream().limit(FIRST).toList();
        return group(from, hundred, Optional.of(context.href(from, page)), first);
    }

    private Group group(String from, Hundred hundred, Optional<String> href, List<Entry> shown) {
        return new Group(
                "n" + hundred.first(), heading(hundred), href, hundred.entries().size(), context.items(from, shown));
    }

    private OutputFile page(Series series, Hundred hundred) {
        String path = path(series, hundred);
        String name = context.name(series.name());
        Link above = new Link(context.href(path, context.path(Facet.SERIES, series.name())), name);
        String heading = name + " " + heading(hundred);
        return page(path, List.of(index(path), above), heading, series, List.of(whole(path, hundred)));
    }

    private OutputFile page(String path, List<Link> trail, String heading, Series series, List<Group> groups) {
        int count = groups.stream().mapToInt(Group::count).sum();
        TermPage view = new TermPage(
                context.frame(
                        path,
                        SitePaths.word(Facet.SERIES),
                        heading,
                        context.messages().of("description.series", heading, count)),
                SitePaths.word(Facet.SERIES),
                trail,
                heading,
                count,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                TimelineMaker.jumps(groups),
                groups,
                SitePaths.href(context.edition().place(path), SitePaths.nameFeed(Facet.SERIES, slug(series))),
                Optional.empty());
        return context.file(path, "term.ftlh", view);
    }

    private String heading(Hundred hundred) {
        return context.messages().of("series.range", hundred.first(), hundred.last());
    }

    private String slug(Series series) {
        return context.slug(Facet.SERIES, series.name());
    }

    private String path(Series series, Hundred hundred) {
        return SitePaths.nameInYear(Facet.SERIES, slug(series), String.valueOf(hundred.first()));
    }

    private Link index(String from) {
        return new Link(
                context.href(from, SitePaths.index(Facet.SERIES)),
                context.messages().of("nav.series"));
    }
}
