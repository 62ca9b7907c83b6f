package org.lantai.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Entry;
import org.lantai.catalog.SourceGroup;
import org.lantai.catalog.Tag;
import org.lantai.catalog.TagLetter;
import org.lantai.model.OutputFile;
import org.lantai.render.view.Group;
import org.lantai.render.view.Link;
import org.lantai.render.view.ListPage;
import org.lantai.render.view.ListPage.Note;
import org.lantai.render.view.SourcesPage;
import org.lantai.render.view.TagsPage;
import org.lantai.render.view.TagsPage.Letter;
import org.lantai.render.view.Tally;

/** Makes the tag index and the source index with a page for each tag and source. */
final class IndexMaker {
    private final PageContext context;
    private final Catalog catalog;

    IndexMaker(PageContext context) {
        this.context = context;
        this.catalog = context.site().catalog();
    }

    void pages(Consumer<OutputFile> out) {
        out.accept(tags());
        catalog.tags().forEach(letter -> letter.tags().forEach(tag -> out.accept(tag(tag))));
        out.accept(sources());
        catalog.sources().forEach(source -> out.accept(source(source)));
    }

    private OutputFile tags() {
        String path = SitePaths.TAGS;
        int greatest = catalog.tags().stream()
                .flatMap(l -> l.tags().stream())
                .mapToInt(t -> t.entries().size())
                .max()
                .orElse(0);
        List<Letter> letters =
                catalog.tags().stream().map(l -> letter(path, l, greatest)).toList();
        int count = letters.stream().mapToInt(l -> l.tags().size()).sum();
        String title = context.messages().of("nav.tags");
        return context.file(path, "tags.ftlh", new TagsPage(context.frame(path, "tags", title, ""), count, letters));
    }

    private Letter letter(String from, TagLetter letter, int greatest) {
        boolean latin = letter.letter().matches("[A-Z]");
        List<Tally> tags = letter.tags().stream()
                .map(t -> PageContext.tally(
                        context.href(from, context.tagPath(t.label())),
                        context.name(t.label()),
                        t.entries().size(),
                        greatest))
                .toList();
        return new Letter(
                latin ? "letter-" + letter.letter() : "letter-other",
                latin ? letter.letter() : context.messages().of("tags.other"),
                tags);
    }

    private OutputFile tag(Tag tag) {
        String path = context.tagPath(tag.label());
        List<Note> notes = new ArrayList<>();
        List<String> variants = variants(tag);
        if (!variants.isEmpty()) {
            String names = String.join(context.messages().of("list.comma"), variants);
            notes.add(new Note(context.messages().of("tags.variants"), names, Optional.empty()));
        }
        tag.broader().ifPresent(broader -> notes.add(broader(path, broader)));
        return list(path, "tags", SitePaths.TAGS, context.name(tag.label()), notes, tag.entries());
    }

    /** Two names that differ by script alone are one here. */
    private List<String> variants(Tag tag) {
        return tag.variants().stream()
                .map(context.edition()::say)
                .filter(variant -> !variant.equals(context.name(tag.label())))
                .distinct()
                .toList();
    }

    /** A broader tag that no document has is named without a page. */
    private Note broader(String from, String broader) {
        Optional<String> href = Optional.ofNullable(
                        context.site().permalinks().tags().get(broader))
                .filter(slug -> isShown(broader))
                .map(slug -> context.href(from, SitePaths.tag(slug)));
        return new Note(context.messages().of("tags.broader"), context.name(broader), href);
    }

    private boolean isShown(String label) {
        return catalog.tags().stream()
                .flatMap(l -> l.tags().stream())
                .anyMatch(t -> t.label().equals(label));
    }

    private OutputFile sources() {
        String path = SitePaths.SOURCES;
        int greatest = catalog.sources().stream()
                .mapToInt(s -> s.entries().size())
                .max()
                .orElse(0);
        List<Tally> sources = catalog.sources().stream()
                .map(s -> PageContext.tally(
                        context.href(path, context.sourcePath(s.name())),
                        context.name(s.name()),
                        s.entries().size(),
                        greatest))
                .toList();
        String title = context.messages().of("nav.sources");
        return context.file(
                path,
                "sources.ftlh",
                new SourcesPage(context.frame(path, "sources", title, ""), sources.size(), sources));
    }

    private OutputFile source(SourceGroup source) {
        String path = context.sourcePath(source.name());
        return list(path, "sources", SitePaths.SOURCES, context.name(source.name()), List.of(), source.entries());
    }

    private OutputFile list(
            String path, String kind, String above, String heading, List<Note> notes, List<Entry> entries) {
        List<Group> groups = byYear(path, entries);
        String description = context.messages().of("list.description", heading, entries.size());
        ListPage view = new ListPage(
                context.frame(path, kind, heading, description),
                List.of(new Link(context.href(path, above), context.messages().of("nav." + kind))),
                heading,
                entries.size(),
                notes,
                TimelineMaker.jumps(groups),
                groups,
                Optional.empty(),
                Optional.empty());
        return context.file(path, "list.ftlh", view);
    }

    /** Newest year first, undated documents last, as the entries already stand. */
    private List<Group> byYear(String from, List<Entry> entries) {
        Map<Integer, List<Entry>> years = new TreeMap<>(Comparator.reverseOrder());
        List<Entry> undated = new ArrayList<>();
        for (Entry entry : entries) {
            entry.date()
                    .ifPresentOrElse(
                            d -> years.computeIfAbsent(d.year(), y -> new ArrayList<>())
                                    .add(entry),
                            () -> undated.add(entry));
        }
        List<Group> groups = new ArrayList<>();
        years.forEach(
                (year, of) -> groups.add(group(from, "y" + year, context.dates().year(year), of)));
        if (!undated.isEmpty()) {
            groups.add(group(from, "undated", context.messages().of("timeline.undated"), undated));
        }
        return groups;
    }

    private Group group(String from, String anchor, String heading, List<Entry> entries) {
        return new Group(anchor, heading, Optional.empty(), entries.size(), context.items(from, entries));
    }
}
