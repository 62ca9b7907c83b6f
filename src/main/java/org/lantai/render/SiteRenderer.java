package org.lantai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantai.catalog.Facet;
import org.lantai.data.DataListing;
import org.lantai.disk.FileCopy;
import org.lantai.ledger.Permalinks.Tombstone;
import org.lantai.model.OutputFile;
import org.lantai.model.Script;
import org.lantai.release.PublishedText;
import org.lantai.release.VersionHistory;
import org.lantai.render.document.Citation;
import org.lantai.render.document.Comparands;
import org.lantai.render.document.DocumentAttachments;
import org.lantai.render.document.DocumentMaker;
import org.lantai.render.document.Linksets;
import org.lantai.render.document.WitnessPlace;
import org.lantai.render.document.WitnessPlaces;
import org.lantai.render.html.HtmlText;
import org.lantai.render.index.Companionship;
import org.lantai.render.index.IndexMaker;
import org.lantai.render.index.SeriesMaker;
import org.lantai.render.index.TermMaker;
import org.lantai.render.pack.CaptureReferences;
import org.lantai.render.page.CountTables;
import org.lantai.render.page.Edition;
import org.lantai.render.page.FeedMaker;
import org.lantai.render.page.HandPage;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.Pictures;
import org.lantai.render.page.SearchMaker;
import org.lantai.render.page.Site;
import org.lantai.render.page.SitePaths;
import org.lantai.render.share.ShareMaker;
import org.lantai.render.theme.Theme;
import org.lantai.render.timeline.TimelineMaker;
import org.lantai.render.view.Html;
import org.lantai.render.view.Link;
import org.lantai.render.view.Markup;
import org.lantai.render.view.TextPage;
import org.lantai.render.view.TombstonePage;
import org.lantai.script.ScriptSettings;
import org.lantai.search.DocumentText;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;

/** From the catalog and the documents to the files of the site, as the theme shows them. */
public final class SiteRenderer {
    private final Theme theme;
    private final List<Edition> editions;
    /** What the documents of one site share, by edition, made with the first of them. */
    private final AtomicReference<@Nullable List<DocumentMaker>> documents = new AtomicReference<>();

    /**
     * Makes a renderer.
     *
     * @param own how the archive's own script is written
     * @param alternates the other scripts in which the site can be read, in the order of the switch
     */
    public SiteRenderer(ScriptSettings own, List<Script> alternates, Theme theme) {
        this.theme = theme;
        this.editions = Edition.of(own, alternates, theme);
    }

    /**
     * Renders everything but the pages of documents: home, timeline, tags, sources, counts of edits, hand-written pages,
     * tombstones, each in all scripts; feed, assets.
     *
     * @throws org.lantai.model.ProblemException when a template fails, naming its file and line
     */
    public void renderIndexes(Site site, Consumer<OutputFile> out) {
        List<PageContext> contexts = contexts(site);
        contexts.forEach(context -> renderPages(context, out));
        PageContext primary = contexts.get(0);
        out.accept(new NotFoundMaker(contexts).page());
        new FeedMaker(primary).files(out);
        new SitemapMaker(primary).files(out);
        site.pages()
                .forEach(page -> page.assets()
                        .forEach(asset ->
                                out.accept(Pictures.copy(asset, SitePaths.folder(SitePaths.page(page.slug()))))));
        CiteScripts.of(contexts.stream().map(PageContext::messages).toList()).forEach(out);
        theme.assets().forEach((path, bytes) -> out.accept(new OutputFile(path, bytes)));
        if (!theme.assets().containsKey(SitePaths.SHARE)) {
            out.accept(new ShareMaker(site.catalog().timeline()).file());
        }
    }

    /** The paths of the pages that show the digest of the site. */
    public Set<String> dataPages() {
        return editions.stream().map(edition -> edition.place(SitePaths.DATA)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Renders the page that lists the data of a site, in all scripts.
     *
     * @param digest the digest by which a copy of the site is known to be whole
     */
    public void renderData(Site site, DataListing listing, String digest, Consumer<OutputFile> out) {
        contexts(site).forEach(context -> out.accept(new DataMaker(context, listing).page(digest)));
    }

    /** The page of the RO-Crate, which the digest of the site covers. */
    public OutputFile renderCrate(Site site, DataListing listing) {
        return new DataMaker(contexts(site).get(0), listing).crate();
    }

    private static void renderPages(PageContext context, Consumer<OutputFile> out) {
        Site site = context.site();
        out.accept(new HomeMaker(context).page());
        new TimelineMaker(context).pages(out);
        indexes(context, out);
        new SearchMaker(context).pages(out);
        CountTables counts = new CountTables(context.messages(), site);
        Optional<OutputFile> joinings = new JoiningsMaker(context).page();
        joinings.ifPresent(out);
        out.accept(counts(context, counts, joinings.isPresent()));
        site.pages().forEach(page -> out.accept(handPage(context, page, counts)));
        site.permalinks().withdrawn().forEach(stone -> out.accept(tombstone(context, stone)));
    }

    private static void indexes(PageContext context, Consumer<OutputFile> out) {
        Companionship companionship = new Companionship(context.site().catalog());
        for (Facet facet : Facet.values()) {
            TermMaker names = new TermMaker(context, facet, companionship);
            if (facet != Facet.SERIES) {
                new IndexMaker(context, facet).pages(out);
                names.pages(out);
            } else if (hasSeries(context.site())) {
                new IndexMaker(context, facet).pages(out);
                new SeriesMaker(context).pages(out);
                names.deserted(out);
            }
        }
    }

    /** Whether an archive has series, or had some. */
    private static boolean hasSeries(Site site) {
        return !site.catalog().series().isEmpty()
                || site.permalinks().deserted().stream().anyMatch(name -> name.facet() == Facet.SERIES);
    }

    /**
     * Renders one document in all scripts: its page, its captured text as it is and beside the cleaned one; the pictures
     * that travel along. Safe to call from several threads.
     *
     * @param entry the document's entry in the site's catalog, which may know its tags by other names than the one it was
     *     made of
     * @param versions its versions
     * @param references by which captured texts are told
     * @throws org.lantai.model.ProblemException when a template fails, naming its file and line, or a picture cannot be
     *     read
     */
    public List<OutputFile> renderDocument(
            Site site, Entry entry, StoredDocument stored, VersionHistory versions, CaptureReferences references) {
        return documents(site).stream()
                .flatMap(maker -> maker.files(entry, stored, versions, references).stream())
                .toList();
    }

    /** The same of a document that was never released, and whose capture is told by itself. */
    public List<OutputFile> renderDocument(Site site, Entry entry, StoredDocument stored) {
        VersionHistory none = VersionHistory.none(PublishedText.of(stored.document()));
        return renderDocument(site, entry, stored, none, CaptureReferences.NONE);
    }

    /**
     * Renders the page of an article's witnesses and versions in all scripts, and of each witness its own pages, as a
     * document has them. Safe to call from several threads.
     *
     * @param entry the document's entry in the site's catalog
     * @param stored the document
     * @param comparands its witnesses and the versions next to it, at least one of these
     * @param references by which captured texts are told
     */
    public List<OutputFile> renderWitnesses(
            Site site, Entry entry, StoredDocument stored, Comparands comparands, CaptureReferences references) {
        WitnessPlaces places = new WitnessPlaces(site);
        List<OutputFile> files = new ArrayList<>();
        for (DocumentMaker maker : documents(site)) {
            files.add(maker.witnesses(places.of(entry), entry, stored, comparands));
            for (WitnessPlace place : places.of(entry)) {
                if (place.hasPages()) {
                    files.addAll(maker.files(place, entry, comparands.of(place, stored), references));
                }
            }
        }
        return files;
    }

    /**
     * The attachments of a document and of the witnesses that have pages of their own, each beside the page that lists it.
     *
     * @param comparands its witnesses and the versions next to it
     */
    public List<FileCopy> attachments(Site site, Entry entry, StoredDocument stored, Comparands comparands) {
        List<FileCopy> copies = new ArrayList<>(new DocumentAttachments(stored)
                .copies(SitePaths.document(site.permalinks().of(entry))));
        for (WitnessPlace place : new WitnessPlaces(site).of(entry)) {
            if (place.hasPages()) {
                copies.addAll(new DocumentAttachments(comparands.of(place, stored)).copies(place.path()));
            }
        }
        return copies;
    }

    /** What the archive's linksets need to know of one document. Safe to call from several threads. */
    public Linksets.Signed signed(Site site, Entry entry, StoredDocument stored) {
        return documents(site).get(0).signed(entry, stored);
    }

    /** Renders the linksets of all documents. */
    public void renderLinksets(Site site, Linksets linksets, Consumer<OutputFile> out) {
        linksets.files(contexts(site).get(0), out);
    }

    /** What is searched of one document, in each script, the archive's own first. Safe to call from several threads. */
    public List<DocumentText> searchTexts(Site site, Entry entry, StoredDocument stored) {
        return documents(site).stream()
                .map(maker -> maker.searchText(entry, stored))
                .toList();
    }

    private List<DocumentMaker> documents(Site site) {
        List<DocumentMaker> known = documents.get();
        if (known != null && known.get(0).isOf(site)) {
            return known;
        }
        List<DocumentMaker> made =
                contexts(site).stream().map(DocumentMaker::new).toList();
        documents.set(made);
        return made;
    }

    /**
     * Renders what answers at addresses that were published and at which the site has nothing.
     *
     * @param paths theirs
     * @param stands whether the site has a file of that path
     */
    public void renderLandings(Site site, List<String> paths, Predicate<String> stands, Consumer<OutputFile> out) {
        LandingMaker maker = new LandingMaker(contexts(site), stands);
        paths.stream().flatMap(path -> maker.landing(path).stream()).forEach(out);
    }

    /** One for each edition, that of the archive's own script first. */
    private List<PageContext> contexts(Site site) {
        return editions.stream().map(edition -> new PageContext(site, edition)).toList();
    }

    private static OutputFile counts(PageContext context, CountTables counts, boolean joinings) {
        String title = context.messages().of("counts.title");
        String link = "<p lang=\"" + context.messages().language() + "\"><a href=\""
                + context.href(SitePaths.EDITS, SitePaths.JOININGS) + "\">"
                + Markup.escape(context.messages().of("joinings.all")) + "</a></p>";
        Html body = joinings ? new Html(counts.page().markup() + link) : counts.page();
        String description = context.messages().of("description.counts");
        TextPage view = new TextPage(context.frame(SitePaths.EDITS, "page", title, description), title, body);
        return context.file(SitePaths.EDITS, "page.ftlh", view);
    }

    private static OutputFile handPage(PageContext context, HandPage page, CountTables counts) {
        String path = SitePaths.page(page.slug());
        String title = context.edition().say(page.title());
        Html body = context.edition().say(page.body(), link -> context.moved(path, link));
        String beginning = HtmlText.beginning(body);
        String description = beginning.isEmpty() ? context.messages().of("description.page", title) : beginning;
        TextPage view = new TextPage(context.frame(path, "page", title, description), title, counts.fill(body));
        return context.file(path, "page.ftlh", view);
    }

    private static OutputFile tombstone(PageContext context, Tombstone stone) {
        String path = SitePaths.document(stone.id());
        String permalink = context.absolute(path).orElse(SitePaths.folder(path));
        String title = stone.title().isEmpty()
                ? context.messages().of("tombstone.untitled")
                : context.edition().say(stone.title());
        String citation = new Citation(context).line(title, List.of(), permalink);
        TombstonePage view = new TombstonePage(
                context.hiddenFrame(
                        path, "tombstone", title, context.messages().of("description.tombstone", title), path),
                stone.id().value(),
                title,
                stone.hidden(),
                stone.movedTo().map(id -> new Link(context.href(path, SitePaths.document(id)), id.value())),
                stone.copy().map(id -> new Link(context.href(path, SitePaths.document(id)), id.value())),
                citation);
        return context.file(path, "tombstone.ftlh", view);
    }
}
