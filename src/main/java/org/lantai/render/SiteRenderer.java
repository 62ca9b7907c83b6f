package org.lantai.render;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lantai.catalog.Entry;
import org.lantai.cite.Permalinks.Tombstone;
import org.lantai.config.ArchiveConfig;
import org.lantai.model.OutputFile;
import org.lantai.render.view.Link;
import org.lantai.render.view.NotFoundPage;
import org.lantai.render.view.TextPage;
import org.lantai.render.view.TombstonePage;

/** From the catalog and the documents to the files of the site, as the theme shows them. */
public final class SiteRenderer {
    private final Theme theme;
    private final Messages messages;
    private final Templates templates;
    /** What the documents of one site share, made with the first of them. */
    private final AtomicReference<@Nullable DocumentMaker> documents = new AtomicReference<>();

    public SiteRenderer(ArchiveConfig config, Theme theme) {
        this.theme = theme;
        this.messages = theme.messages(config.script().isSimplified() ? "zh-Hans" : "zh-Hant");
        this.templates = new Templates(theme, messages);
    }

    /**
     * Renders everything but the pages of documents: home, timeline, tags, sources, counts of edits, hand-written pages, tombstones, feed,
     * assets.
     *
     * @throws org.lantai.model.ProblemException when a template fails, naming its file and line
     */
    public void renderIndexes(Site site, Consumer<OutputFile> out) {
        PageContext context = new PageContext(site, templates, messages);
        out.accept(new HomeMaker(context).page());
        new TimelineMaker(context).pages(out);
        new IndexMaker(context).pages(out);
        CountTables counts = new CountTables(messages, site.counts());
        out.accept(counts(context, counts));
        site.pages().forEach(page -> handPage(context, page, counts, out));
        site.permalinks().withdrawn().forEach(stone -> out.accept(tombstone(context, stone)));
        out.accept(notFound(context));
        new FeedMaker(context).files(out);
        theme.assets().forEach((path, bytes) -> out.accept(new OutputFile(path, bytes)));
    }

    /**
     * Renders one document: its page, its captured text as it is and beside the cleaned one, the pictures that travel
     * along. Safe to call from several
     * threads.
     *
     * @param entry the document's entry in the site's catalog, which may know its tags by other names than the one it was
     *     made of
     * @throws org.lantai.model.ProblemException when a template fails, naming its file and line, or a picture cannot be
     *     read
     */
    public List<OutputFile> renderDocument(Site site, Entry entry, StoredDocument stored) {
        return documents(site).files(entry, stored);
    }

    private DocumentMaker documents(Site site) {
        DocumentMaker known = documents.get();
        if (known != null && known.isOf(site)) {
            return known;
        }
        DocumentMaker made = new DocumentMaker(new PageContext(site, templates, messages));
        documents.set(made);
        return made;
    }

    private static OutputFile counts(PageContext context, CountTables counts) {
        String title = context.messages().of("counts.title");
        TextPage view = new TextPage(context.frame(SitePaths.EDITS, "page", title, ""), title, counts.page());
        return context.file(SitePaths.EDITS, "page.ftlh", view);
    }

    private static void handPage(PageContext context, HandPage page, CountTables counts, Consumer<OutputFile> out) {
        String path = SitePaths.page(page.slug());
        TextPage view =
                new TextPage(context.frame(path, "page", page.title(), ""), page.title(), counts.fill(page.body()));
        out.accept(context.file(path, "page.ftlh", view));
        page.assets().forEach(asset -> out.accept(Pictures.copy(asset, SitePaths.folder(path))));
    }

    private static OutputFile tombstone(PageContext context, Tombstone stone) {
        String path = SitePaths.document(stone.id());
        String permalink = context.absolute(path).orElse(SitePaths.folder(path));
        String citation = new Citation(context).line(stone.title(), List.of(), permalink);
        TombstonePage view = new TombstonePage(
                context.hiddenFrame(path, "tombstone", stone.title()),
                stone.id().value(),
                stone.title(),
                stone.hidden(),
                stone.movedTo().map(id -> new Link(SitePaths.href(path, SitePaths.document(id)), id.value())),
                citation);
        return context.file(path, "tombstone.ftlh", view);
    }

    private static OutputFile notFound(PageContext context) {
        String title = context.messages().of("notfound.title");
        NotFoundPage view = new NotFoundPage(
                context.hiddenFrame(SitePaths.NOT_FOUND, "page", title),
                context.config().baseUrl());
        return context.file(SitePaths.NOT_FOUND, "404.ftlh", view);
    }
}
