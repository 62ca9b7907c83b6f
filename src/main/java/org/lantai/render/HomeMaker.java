package org.lantai.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexTerm;
import org.lantai.catalog.Timeline;
import org.lantai.model.OutputFile;
import org.lantai.render.index.IndexSections;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.timeline.ChartMaker;
import org.lantai.render.view.HomePage;
import org.lantai.render.view.Link;
import org.lantai.render.view.Tally;
import org.lantai.render.view.When;
import org.lantai.subjects.Entry;

/** Makes the home page. */
final class HomeMaker {
    private static final int NEWEST = 10;
    private static final int TAGS = 24;
    private static final int NAMES = 12;
    private static final int SOURCES = 12;

    private final PageContext context;
    private final Catalog catalog;

    HomeMaker(PageContext context) {
        this.context = context;
        this.catalog = context.site().catalog();
    }

    OutputFile page() {
        String path = SitePaths.HOME;
        HomePage view = new HomePage(
                context.frame(path, "home", context.archiveTitle(), description()),
                catalog.entries().size(),
                oldest(),
                dated().stream().findFirst().flatMap(this::when),
                catalog.timeline().undated().size(),
                context.href(path, SitePaths.UNDATED),
                new ChartMaker(context, path).chart(),
                years(),
                context.items(path, catalog.entries().stream().limit(NEWEST).toList()),
                mostUsed(Facet.TAGS, TAGS),
                Facet.TAGS.tags(catalog).size(),
                mostUsed(Facet.PEOPLE, NAMES),
                context.href(path, SitePaths.index(Facet.PEOPLE)),
                mostUsed(Facet.PLACES, NAMES),
                context.href(path, SitePaths.index(Facet.PLACES)),
                mostUsed(Facet.SOURCES, SOURCES),
                catalog.sources().size(),
                context.site().pages().stream()
                        .map(p -> new Link(
                                context.href(path, SitePaths.page(p.slug())),
                                context.edition().say(p.title())))
                        .toList());
        return context.file(path, "home.ftlh", view);
    }

    /** The archivist's own words, or else what it holds. */
    private String description() {
        String said = context.edition().say(context.config().description());
        return said.isEmpty()
                ? context.messages()
                        .of(
                                "description.home",
                                context.archiveTitle(),
                                catalog.entries().size())
                : said;
    }

    private List<Entry> dated() {
        return catalog.entries().stream().filter(e -> e.date().isPresent()).toList();
    }

    private Optional<When> oldest() {
        List<Entry> dated = dated();
        return dated.isEmpty() ? Optional.empty() : when(dated.get(dated.size() - 1));
    }

    private Optional<When> when(Entry entry) {
        return entry.date().map(date -> context.dates().of(date.withoutTime()));
    }

    private List<Tally> years() {
        List<Timeline.Year> years = new ArrayList<>(catalog.timeline().years());
        Collections.reverse(years);
        int greatest = years.stream().mapToInt(Timeline.Year::count).max().orElse(0);
        return years.stream()
                .map(y -> PageContext.tally(
                        context.href(SitePaths.HOME, SitePaths.year(y.year())),
                        context.dates().year(y.year()),
                        y.count(),
                        greatest))
                .toList();
    }

    private List<Tally> mostUsed(Facet facet, int most) {
        List<IndexTerm> tags =
                IndexSections.byCount(facet.tags(catalog)).stream().limit(most).toList();
        int greatest = tags.stream().mapToInt(t -> t.entries().size()).max().orElse(0);
        return tags.stream()
                .map(t -> PageContext.tally(
                        context.href(SitePaths.HOME, context.path(facet, t.label())),
                        context.name(t.label()),
                        t.entries().size(),
                        greatest))
                .toList();
    }
}
