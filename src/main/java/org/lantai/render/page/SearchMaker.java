package org.lantai.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.IndexTerm;
import org.lantai.catalog.SourceGroup;
import org.lantai.catalog.Timeline;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.OutputFile;
import org.lantai.render.view.Markup;
import org.lantai.render.view.SearchPage;
import org.lantai.render.view.SearchPage.Choice;
import org.lantai.search.DocumentText;
import org.lantai.search.SearchFilters;
import org.lantai.search.SearchNames;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.text.Anchors;

/** Makes the search page, and of each document what is searched of it. */
public final class SearchMaker {
    private final PageContext context;
    private final Catalog catalog;
    private final String lang;

    public SearchMaker(PageContext context) {
        this.context = context;
        this.catalog = context.site().catalog();
        this.lang = context.edition().script().tag();
    }

    public void pages(Consumer<OutputFile> out) {
        SearchNames names = new SearchNames(catalog);
        out.accept(page(names.letters()));
        names.files(lang, context.edition()::say).forEach(out);
    }

    private OutputFile page(String letters) {
        String path = SitePaths.SEARCH;
        SearchFilters filters = SearchFilters.of(catalog);
        SearchPage view = new SearchPage(
                context.frame(
                        path,
                        "search",
                        context.messages().of("nav.search"),
                        context.messages()
                                .of("description.search", catalog.entries().size())),
                langs(),
                context.edition().isPrimary() ? "" : lang + "/",
                letters,
                catalog.timeline().years().stream()
                        .map(Timeline.Year::year)
                        .sorted(Comparator.reverseOrder())
                        .map(year -> new Choice(
                                Integer.toString(year), context.dates().year(year), 0))
                        .toList(),
                filters.sources().stream().map(this::source).toList(),
                filters.tags().stream().map(this::tag).toList());
        return context.file(path, "search.ftlh", view);
    }

    /** The scripts of the archive, that of this edition first, then its own. */
    private List<String> langs() {
        return Stream.of(
                        Stream.of(context.edition().script()),
                        Stream.of(context.config().script()),
                        context.config().alternates().stream())
                .flatMap(scripts -> scripts)
                .distinct()
                .map(script -> script.tag())
                .toList();
    }

    private Choice source(SourceGroup source) {
        String slug = context.site().permalinks().sources().get(source.name());
        return new Choice(
                String.valueOf(slug),
                context.name(source.name()),
                source.entries().size());
    }

    private Choice tag(IndexTerm tag) {
        String slug = context.site().permalinks().tags().get(tag.label());
        return new Choice(
                String.valueOf(slug), context.name(tag.label()), tag.entries().size());
    }

    /** What is searched of a document in this script: what its page shows to readers. */
    public DocumentText text(Entry entry, StoredDocument stored) {
        Metadata metadata = stored.in(context.edition().script()).document().metadata();
        Entry.Wording wording = context.wording(entry);
        List<String> head = new ArrayList<>();
        metadata.subtitle().ifPresent(head::add);
        metadata.originalTitle().filter(title -> !title.equals(wording.title())).ifPresent(head::add);
        metadata.official().documentNumber().ifPresent(head::add);
        head.addAll(wording.authors());
        entry.tags().stream().map(context::name).forEach(head::add);
        return new DocumentText(
                lang,
                context.site().permalinks().of(entry).value(),
                Markup.printable(wording.title()),
                context.dates().of(entry.date()).map(when -> when.text()).orElse(""),
                entry.source().map(context::name).orElse(""),
                head,
                blocks(stored));
    }

    private List<DocumentText.Block> blocks(StoredDocument stored) {
        List<Block> own = stored.document().blocks();
        List<Block> here = stored.in(context.edition().script()).document().blocks();
        List<String> anchors = Anchors.anchors(own);
        List<DocumentText.Block> blocks = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).text().isBlank()) {
                blocks.add(new DocumentText.Block(
                        anchors.get(i), Markup.printable(here.get(i).text())));
            }
        }
        return blocks;
    }
}
