package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantai.cite.CitedWork;
import org.lantai.cite.WorkKind;
import org.lantai.config.CapturePolicy;
import org.lantai.model.Credits;
import org.lantai.model.Document;
import org.lantai.model.DocumentId;
import org.lantai.model.Metadata;
import org.lantai.model.OutputFile;
import org.lantai.release.PublishedText;
import org.lantai.release.Version;
import org.lantai.release.VersionHistory;
import org.lantai.render.html.LinkTarget;
import org.lantai.render.html.MarkHtml;
import org.lantai.render.html.Markdown;
import org.lantai.render.html.MarkedText;
import org.lantai.render.pack.CaptureReferences;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.Pictures;
import org.lantai.render.page.SearchMaker;
import org.lantai.render.page.Site;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Between;
import org.lantai.render.view.DocumentPage;
import org.lantai.render.view.Frame;
import org.lantai.render.view.Html;
import org.lantai.render.view.Item;
import org.lantai.render.view.Link;
import org.lantai.search.DocumentText;
import org.lantai.store.Alternate;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.subjects.TagOrigin;

/** Makes the pages of documents in one script. Safe to use from several threads. */
public final class DocumentMaker {
    private final PageContext context;
    private final HistoryMaker history;
    private final CaptureMaker captures;
    private final ComparisonMaker comparison;
    private final BetweenMaker between;
    private final SearchMaker search;
    private final EditWords words;
    private final TimesOfDocument times;
    private final TextLinks links;
    private final SeriesPlaces series;
    private final DocumentHead head;
    private final CitedWorks works;
    private final Succession dated = new Succession();

    public DocumentMaker(PageContext context) {
        this.context = context;
        this.history = new HistoryMaker(context);
        this.captures = new CaptureMaker(context);
        this.comparison = new ComparisonMaker(context);
        this.between = new BetweenMaker(context);
        this.search = new SearchMaker(context);
        this.words = new EditWords(context.messages());
        this.times = new TimesOfDocument(context);
        this.links = new TextLinks(context);
        this.series = new SeriesPlaces(context);
        this.head = new DocumentHead(context);
        this.works = new CitedWorks(context);
        dated.add(context.site().catalog().entries());
    }

    public boolean isOf(Site site) {
        return context.site().equals(site);
    }

    /** @param references by which captured texts are told */
    public List<OutputFile> files(
            Entry entry, StoredDocument stored, VersionHistory history, CaptureReferences references) {
        DocumentId id = context.site().permalinks().of(entry);
        String path = SitePaths.document(id);
        List<OutputFile> files =
                new ArrayList<>(files(path, id, entry, stored, between.of(path, entry), history, references));
        CitedWork work =
                works.of(path, entry, stored.in(context.edition().script()).document(), Optional.empty());
        files.addAll(new VersionsMaker(context).files(id, work, PublishedText.of(stored.document()), history));
        return files;
    }

    /** The pages of a capture that is a witness of a document, at a place of its own. */
    public List<OutputFile> files(WitnessPlace place, Entry text, StoredDocument stored, CaptureReferences references) {
        Between between = BetweenMaker.joined(context, place.path(), text);
        VersionHistory none = VersionHistory.none(PublishedText.of(stored.document()));
        return files(place.path(), place.id(), place.entry(), stored, between, none, references);
    }

    /** The page that sets the captures of an article side by side, and its text beside other versions. */
    public OutputFile witnesses(List<WitnessPlace> places, Entry entry, StoredDocument stored, Comparands comparands) {
        return new WitnessesMaker(context).file(places, entry, stored, comparands);
    }

    private List<OutputFile> files(
            String path,
            DocumentId id,
            Entry entry,
            StoredDocument stored,
            Between between,
            VersionHistory versions,
            CaptureReferences references) {
        boolean capture = isReadable(stored);
        List<OutputFile> files = new ArrayList<>();
        files.add(context.file(path, "document.ftlh", page(path, id, entry, stored, capture, between, versions)));
        if (capture) {
            files.add(captures.file(path, entry, stored, references));
            files.add(comparison(path, entry, stored));
        }
        if (context.edition().isPrimary()) {
            new DocumentPictures(stored)
                    .files()
                    .forEach(asset -> files.add(Pictures.copy(asset, SitePaths.folder(path))));
        }
        return files;
    }

    /** Whether the captured text has pages of its own. */
    private boolean isReadable(StoredDocument stored) {
        return context.config().captures() == CapturePolicy.PUBLISH
                && !stored.capturedText().isBlank();
    }

    /** What the archive's linkset needs to know of a document. */
    public Linksets.Signed signed(Entry entry, StoredDocument stored) {
        Document document = stored.document();
        WorkKind kind = WorkKind.of(
                document.article().kind(), entry.source(), document.metadata().paperPage());
        return new Linksets.Signed(kind, isReadable(stored));
    }

    /** What is searched of a document in this edition. */
    public DocumentText searchText(Entry entry, StoredDocument stored) {
        return search.text(entry, stored);
    }

    private OutputFile comparison(String above, Entry entry, StoredDocument stored) {
        String path = SitePaths.comparison(above);
        return comparison.file(above, entry, stored, links(path, above, stored), pictures(path, above, stored));
    }

    /** Attachments stand beside the page of the document. */
    private Function<String, Optional<LinkTarget>> links(String from, String above, StoredDocument stored) {
        DocumentAttachments attachments = new DocumentAttachments(stored);
        return href -> attachments.target(context, from, above, href).or(() -> links.target(from, href));
    }

    private Map<String, String> pictures(String from, String above, StoredDocument stored) {
        return new DocumentPictures(stored).names(context, from, above);
    }

    private DocumentPage page(
            String path,
            DocumentId id,
            Entry entry,
            StoredDocument stored,
            boolean capture,
            Between between,
            VersionHistory versions) {
        Alternate read = stored.in(context.edition().script());
        Document document = read.document();
        Metadata metadata = document.metadata();
        String title = context.wording(entry).title();
        String permalink = context.absolute(path).orElse(SitePaths.folder(path));
        // A place in the text is cited alike in whatever script it is read.
        List<String> anchors = versions.anchors().anchors();
        Apparatus apparatus = new Apparatus(words, document, read.collation());
        CitedWork work = works.of(path, entry, document, versions.shown().map(Version::number));
        Frame frame = between.joined().isEmpty()
                ? head.frame(path, entry, work, versions, capture)
                : head.ofWitness(path, entry);
        return new DocumentPage(
                frame,
                id.value(),
                title,
                headline(title, document, apparatus),
                metadata.subtitle(),
                metadata.originalTitle().filter(t -> !t.equals(title)),
                metadata.official().documentNumber(),
                metadata.official().indexNumber(),
                metadata.official().validity(),
                Stream.of(metadata.paperPage().number(), metadata.paperPage().section())
                        .flatMap(Optional::stream)
                        .toList(),
                context.dates().of(entry.date()),
                entry.source().map(s -> source(path, s)),
                context.wording(entry).authors(),
                metadata.editors(),
                metadata.credits().reporters(),
                metadata.credits().photographers(),
                dateline(metadata.credits()),
                CitedWorks.original(document),
                context.dates().of(document.origin().captured()),
                entry.tags().subList(0, entry.tags().size() - entry.found()).stream()
                        .map(t -> tag(path, t))
                        .toList(),
                entry.tags(TagOrigin.FOUND).stream().map(t -> tag(path, t)).toList(),
                times.of(path, entry),
                note(path, document),
                Outline.contents(Outline.withoutGaps(document.blocks()), anchors),
                new TextBlocks(links(path, path, stored), pictures(path, path, stored), context.messages())
                        .of(document.blocks(), versions.anchors(), apparatus::marks),
                new DocumentAttachments(stored).list(context, path, document.blocks()),
                release(path, id, versions),
                apparatus.sureMarks(),
                entry.cut(),
                entry.readable(),
                StandIn.is(document),
                history.of(entry, document, apparatus.notes(anchors)),
                works.cited(work),
                permalink,
                Optional.of(context.href(path, SitePaths.capture(path))).filter(href -> capture),
                Optional.of(context.href(path, SitePaths.comparison(path))).filter(href -> capture),
                series.of(path, entry),
                neighbour(path, entry, -1),
                neighbour(path, entry, 1),
                between);
    }

    private static List<String> dateline(Credits credits) {
        return Stream.of(credits.agency(), credits.place())
                .flatMap(Optional::stream)
                .toList();
    }

    private Link source(String from, String name) {
        return new Link(context.href(from, context.sourcePath(name)), context.name(name));
    }

    private Link tag(String from, String label) {
        return new Link(context.href(from, context.tagPath(label)), context.name(label));
    }

    private Optional<Html> note(String path, Document document) {
        return document.article()
                .provenance()
                .sidecar()
                .note()
                .map(note -> new Markdown(href -> links.target(path, href), src -> Optional.empty())
                        .render(note)
                        .html())
                .map(context.edition()::say);
    }

    private static Html headline(String title, Document document, Apparatus apparatus) {
        boolean own = document.metadata().title().filter(title::equals).isPresent();
        return new Html(
                new MarkedText(title, own ? apparatus.headline() : List.of(), new MarkHtml()).next(title, false));
    }

    private Optional<DocumentPage.Release> release(String path, DocumentId id, VersionHistory versions) {
        int count = versions.released().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(new DocumentPage.Release(
                        versions.shown().map(Version::number),
                        versions.released().get(count - 1).version().release(),
                        context.href(path, SitePaths.versions(id)),
                        count));
    }

    private Optional<Item> neighbour(String from, Entry entry, int step) {
        return dated.from(entry, step).map(other -> context.item(from, other));
    }
}
