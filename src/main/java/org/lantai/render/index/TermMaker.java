package org.lantai.render.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexTerm;
import org.lantai.ledger.Permalinks.Deserted;
import org.lantai.model.OutputFile;
import org.lantai.model.PartialDate;
import org.lantai.render.page.FeedMaker;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.timeline.TimelineMaker;
import org.lantai.render.timeline.YearBarsMaker;
import org.lantai.render.view.Group;
import org.lantai.render.view.Link;
import org.lantai.render.view.Tally;
import org.lantai.render.view.TermPage;
import org.lantai.render.view.TermPage.Companions;
import org.lantai.subjects.Entry;

/**
 * Makes the page of each name that an index holds. Documents stand by year, so that a page changes only when its year
 * does; of a name with many documents each year has a page of its own.
 */
public final class TermMaker {
    /** A name with more documents shows the newest of each year; the rest stands on the year's page. */
    private static final int WHOLE = 300;

    private static final int NEWEST_OF_YEAR = 5;
    private static final String UNDATED = "undated";

    private final PageContext context;
    private final Facet facet;
    private final Companionship companionship;
    private final YearBarsMaker bars;
    private final FeedMaker feeds;
    private final TermNotes notes;
    private final Map<String, List<String>> narrower = new HashMap<>();

    public TermMaker(PageContext context, Facet facet, Companionship companionship) {
        this.context = context;
        this.facet = facet;
        this.companionship = companionship;
        this.bars = new YearBarsMaker(context);
        this.feeds = new FeedMaker(context);
        this.notes = new TermNotes(context, facet);
        tags().forEach(tag -> tag.broader()
                .ifPresent(broader -> narrower.computeIfAbsent(broader, b -> new ArrayList<>())
                        .add(tag.label())));
    }

    private List<IndexTerm> tags() {
        return facet.tags(context.site().catalog());
    }

    public void pages(Consumer<OutputFile> out) {
        tags().forEach(tag -> pages(tag, out));
        deserted(out);
    }

    /** The pages of names that have lost their documents. */
    public void deserted(Consumer<OutputFile> out) {
        context.site().permalinks().deserted().stream()
                .filter(name -> name.facet() == facet)
                .forEach(name -> deserted(name, out));
    }

    private void pages(IndexTerm tag, Consumer<OutputFile> out) {
        Map<String, List<Entry>> years = byYear(tag.entries());
        boolean whole = tag.entries().size() <= WHOLE;
        out.accept(page(tag, years, whole));
        if (!whole) {
            years.forEach((year, entries) -> out.accept(year(tag, year, entries)));
        }
        if (context.edition().isPrimary()) {
            String slug = context.slug(facet, tag.label());
            out.accept(feeds.feed(SitePaths.nameFeed(facet, slug), path(tag), tag.label(), tag.entries()));
        }
    }

    private String path(IndexTerm tag) {
        return context.path(facet, tag.label());
    }

    private OutputFile page(IndexTerm tag, Map<String, List<Entry>> years, boolean whole) {
        String path = path(tag);
        List<Group> groups = new ArrayList<>();
        years.forEach((year, entries) -> groups.add(group(tag, year, entries, whole)));
        String name = context.name(tag.label());
        String description = context.messages()
                .of("description." + SitePaths.word(facet), name, tag.entries().size());
        TermPage view = new TermPage(
                context.frame(path, SitePaths.word(facet), name, description),
                SitePaths.word(facet),
                List.of(index(path)),
                name,
                tag.entries().size(),
                notes.of(path, tag),
                narrower.getOrDefault(tag.label(), List.of()).stream()
                        .map(label -> link(path, label))
                        .toList(),
                notes.origin(tag),
                bars.of(counts(years), year -> whole ? "#y" + year : groupHref(tag, String.valueOf(year))),
                companions(path, tag),
                TimelineMaker.jumps(groups),
                groups,
                feedHref(path, context.slug(facet, tag.label())),
                Optional.empty());
        return context.file(path, "term.ftlh", view);
    }

    private static Map<Integer, Integer> counts(Map<String, List<Entry>> years) {
        Map<Integer, Integer> counts = new TreeMap<>();
        years.forEach((year, entries) -> {
            if (!year.equals(UNDATED)) {
                counts.put(Integer.valueOf(year), entries.size());
            }
        });
        return counts;
    }

    private String feedHref(String from, String slug) {
        return SitePaths.href(context.edition().place(from), SitePaths.nameFeed(facet, slug));
    }

    private Link index(String from) {
        return new Link(
                context.href(from, SitePaths.index(facet)), context.messages().of("nav." + SitePaths.word(facet)));
    }

    private Link link(String from, String label) {
        return new Link(context.href(from, context.path(facet, label)), context.name(label));
    }

    private List<Companions> companions(String path, IndexTerm tag) {
        List<Companions> all = new ArrayList<>();
        for (Facet other : Companionship.facets()) {
            List<Tally> names = companionship.of(facet, tag, other).stream()
                    .map(c -> PageContext.tally(
                            context.href(path, context.path(other, c.tag().label())),
                            context.name(c.tag().label()),
                            c.shared(),
                            tag.entries().size()))
                    .toList();
            if (!names.isEmpty()) {
                all.add(new Companions(context.messages().of("nav." + SitePaths.word(other)), names));
            }
        }
        return all;
    }

    /** Newest year first, undated documents last, as the entries already stand. */
    private static Map<String, List<Entry>> byYear(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.date()
                                .map(PartialDate::year)
                                .map(String::valueOf)
                                .orElse(UNDATED),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private Group group(IndexTerm tag, String year, List<Entry> entries, boolean whole) {
        List<Entry> shown = whole ? entries : entries.subList(0, Math.min(NEWEST_OF_YEAR, entries.size()));
        return new Group(
                year.equals(UNDATED) ? UNDATED : "y" + year,
                heading(year),
                whole ? Optional.empty() : Optional.of(groupHref(tag, year)),
                entries.size(),
                context.items(path(tag), shown));
    }

    private String groupHref(IndexTerm tag, String year) {
        return context.href(path(tag), yearPath(tag, year));
    }

    private String yearPath(IndexTerm tag, String year) {
        return SitePaths.nameInYear(facet, context.slug(facet, tag.label()), year);
    }

    private String heading(String year) {
        return year.equals(UNDATED)
                ? context.messages().of("timeline.undated")
                : context.dates().year(Integer.parseInt(year));
    }

    /** One year of a name with many documents, by month. */
    private OutputFile year(IndexTerm tag, String year, List<Entry> entries) {
        String path = yearPath(tag, year);
        String name = context.name(tag.label());
        String heading = context.messages().of("term.in-year", name, heading(year));
        Map<Integer, List<Entry>> months = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.date().flatMap(PartialDate::month).orElse(0),
                        () -> new TreeMap<Integer, List<Entry>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        months.forEach((month, some) -> groups.add(new Group(
                "m" + month, monthHeading(year, month), Optional.empty(), some.size(), context.items(path, some))));
        String description = context.messages().of("description." + SitePaths.word(facet), heading, entries.size());
        TermPage view = new TermPage(
                context.frame(path, SitePaths.word(facet), heading, description),
                SitePaths.word(facet),
                List.of(index(path), link(path, tag.label())),
                heading,
                entries.size(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                TimelineMaker.jumps(groups),
                groups,
                feedHref(path, context.slug(facet, tag.label())),
                Optional.empty());
        return context.file(path, "term.ftlh", view);
    }

    private String monthHeading(String year, int month) {
        if (month > 0) {
            return context.dates().monthName(month);
        }
        return context.messages().of(year.equals(UNDATED) ? "timeline.undated" : "timeline.without-month");
    }

    private void deserted(Deserted name, Consumer<OutputFile> out) {
        String path = SitePaths.name(facet, name.slug());
        String title = context.edition().say(name.label());
        TermPage view = new TermPage(
                context.hiddenFrame(
                        path, SitePaths.word(facet), title, context.messages().of("description.deserted", title)),
                SitePaths.word(facet),
                List.of(index(path)),
                title,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                feedHref(path, name.slug()),
                name.nowIn().map(label -> link(path, label)));
        out.accept(context.file(path, "term.ftlh", view));
        if (context.edition().isPrimary()) {
            out.accept(feeds.feed(SitePaths.nameFeed(facet, name.slug()), path, name.label(), List.of()));
        }
    }
}
