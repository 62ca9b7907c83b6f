package org.lantai.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lantai.config.CapturePolicy;
import org.lantai.data.SiteData;
import org.lantai.disk.FileCopy;
import org.lantai.model.DocumentId;
import org.lantai.model.OutputFile;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.release.Making;
import org.lantai.release.PublishedText;
import org.lantai.release.Releases;
import org.lantai.release.VersionHistory;
import org.lantai.render.SiteRenderer;
import org.lantai.render.document.Comparands;
import org.lantai.render.document.Linksets;
import org.lantai.render.document.StandIn;
import org.lantai.render.pack.CaptureReferences;
import org.lantai.render.page.ServedPage;
import org.lantai.render.page.Site;
import org.lantai.render.page.SitePaths;
import org.lantai.search.DocumentText;
import org.lantai.search.SearchIndex;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;

/** Renders all pages of a site on all threads. A document whose pages cannot be made gets one that says so. */
final class RenderingPass {
    private final SiteRenderer renderer;
    private final Site site;
    private final PartReader reader;
    private final Releases releases;
    private final SiteData data;
    private final Workers workers;
    private final Progress progress;
    private final Isolation isolation = new Isolation();
    private final Map<DocumentId, ServedPage> served = new ConcurrentHashMap<>();
    private final Linksets linksets = new Linksets();
    private final CaptureReferences references;

    /**
     * @param releases what was released of the documents
     * @param data takes what it tells of the documents
     */
    RenderingPass(
            SiteRenderer renderer,
            Site site,
            PartReader reader,
            Releases releases,
            SiteData data,
            Workers workers,
            Progress progress) {
        this.renderer = renderer;
        this.site = site;
        this.reader = reader;
        this.releases = releases;
        this.data = data;
        this.workers = workers;
        this.progress = progress;
        this.references = references(site, reader);
    }

    private static CaptureReferences references(Site site, PartReader reader) {
        return site.config().captures() == CapturePolicy.PUBLISH
                ? new CaptureReferences(site.catalog().entries(), entry -> captured(entry, reader))
                : CaptureReferences.NONE;
    }

    /** What cannot be read is told of where its own page is made. */
    private static String captured(Entry entry, PartReader reader) {
        try {
            return reader.read(entry).capturedText();
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return "";
        }
    }

    /**
     * Renders, the documents first: what lists them says when they changed.
     *
     * @param index takes what is searched of each document
     * @param files take the files of the site, from many threads
     * @param copies take those that are copies of files on disk, likewise
     * @param problems are told which documents could not be rendered, and why; from many threads
     */
    void render(SearchIndex index, Consumer<OutputFile> files, Consumer<FileCopy> copies, Consumer<Problem> problems) {
        List<Entry> entries = site.catalog().entries();
        progress.begin("Rendering", entries.size());
        for (Entry entry : entries) {
            workers.submit(() -> {
                Rendered rendered = render(entry, problems);
                rendered.files().forEach(files);
                rendered.copies().forEach(copies);
                index.add(entry, rendered.texts());
                progress.advance();
            });
        }
        workers.await();
        renderer.renderIndexes(site.with(served), files);
        renderer.renderLinksets(site, linksets, files);
        references.files(files);
        progress.end();
    }

    /** All that is made of one document. */
    private record Rendered(List<OutputFile> files, List<FileCopy> copies, List<DocumentText> texts) {
        /** Two files of one path would stop the build when they are written. */
        Rendered {
            Set<String> paths = new HashSet<>();
            for (OutputFile file : files) {
                if (!paths.add(file.path())) {
                    throw new IllegalStateException("two files have the path " + file.path());
                }
            }
        }
    }

    private Rendered render(Entry entry, Consumer<Problem> problems) {
        return isolation.of(
                () -> rendered(entry, reader.read(entry), comparands(entry)),
                reason -> failed(entry, problem(entry, reason), problems));
    }

    /** With its metadata, its capture and its witnesses where they are not what makes it fail. */
    private Rendered failed(Entry entry, Problem problem, Consumer<Problem> problems) {
        problems.accept(problem);
        try {
            Comparands comparands = comparands(entry).map(other -> StandIn.of(other, problem));
            return rendered(entry, StandIn.of(reader.read(entry), problem), comparands);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return bare(entry, problem);
        }
    }

    private Rendered bare(Entry entry, Problem problem) {
        List<StoredDocument> witnesses = site.catalog().witnesses(entry).stream()
                .map(witness -> standIn(witness.entry(), problem))
                .toList();
        List<StoredDocument> neighbours =
                neighbours(entry).map(other -> standIn(other, problem)).toList();
        return rendered(entry, standIn(entry, problem), new Comparands(witnesses, neighbours));
    }

    private Comparands comparands(Entry entry) {
        return new Comparands(
                reader.witnesses(entry),
                neighbours(entry).map(this::readNeighbour).toList());
    }

    /** The versions next to a document. */
    private Stream<Entry> neighbours(Entry entry) {
        return site.catalog().lineage(entry).stream().flatMap(lineage -> lineage.neighbours(entry).stream());
    }

    /** One that cannot be read costs no page but its own, which tells why. */
    private StoredDocument readNeighbour(Entry other) {
        try {
            return reader.read(other);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return standIn(other, problem(other, e));
        }
    }

    private StoredDocument standIn(Entry entry, Problem problem) {
        return StandIn.of(entry, site.config().script(), problem);
    }

    private static Problem problem(Entry entry, Throwable reason) {
        return Fault.of(
                ProblemKind.PAGE_FAILED_RENDERING,
                entry.origin().place(),
                "Its page could not be made",
                "The page says so instead of showing the text.",
                reason);
    }

    private static List<PublishedText> texts(List<StoredDocument> documents) {
        return documents.stream().map(d -> PublishedText.of(d.document())).toList();
    }

    private Rendered rendered(Entry entry, StoredDocument stored, Comparands comparands) {
        DocumentId id = site.permalinks().of(entry);
        PublishedText text = PublishedText.of(stored.document());
        VersionHistory versions = StandIn.is(stored.document())
                ? VersionHistory.none(text)
                : releases.history(id, text, Making.of(stored.document()), texts(comparands.witnesses()));
        linksets.add(id, renderer.signed(site, entry, stored));
        List<OutputFile> files = new ArrayList<>(renderer.renderDocument(site, entry, stored, versions, references));
        serve(id, data.add(id, entry, stored, versions), files);
        if (!comparands.isEmpty()) {
            files.addAll(renderer.renderWitnesses(site, entry, stored, comparands, references));
        }
        return new Rendered(
                files,
                renderer.attachments(site, entry, stored, comparands),
                renderer.searchTexts(site, entry, stored));
    }

    private void serve(DocumentId id, Optional<PartialDate> changed, List<OutputFile> files) {
        files.stream()
                .filter(file -> file.path().equals(SitePaths.document(id)))
                .forEach(page -> served.put(id, ServedPage.of(page, changed)));
    }
}
