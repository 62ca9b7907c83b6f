package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lantai.config.AttachmentRule;
import org.lantai.extract.furniture.Host;
import org.lantai.model.Document;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.Rule;
import org.lantai.source.AttachmentFinder;
import org.lantai.source.ImageFinder;
import org.lantai.store.Alternate;
import org.lantai.store.DocumentStore;
import org.lantai.store.StageKey;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Summarizer;

/**
 * Reads all captures of an archive one by one and cleans them on all threads, those that no earlier build has cleaned as
 * they would be cleaned now; texts go to disk, the rest to a tally.
 */
final class CleaningPass {
    private static final Set<ProblemKind> FAILURES =
            EnumSet.of(ProblemKind.PAGE_FAILED, ProblemKind.PAGE_FAILED_ALTERNATE);

    private final ArchiveSettings settings;
    private final DocumentStore store;
    private final OtherScripts others;
    private final Summarizer summarizer;
    private final Workers workers;
    private final Progress progress;
    private final Isolation isolation = new Isolation();

    /**
     * @param others those that every document can be read in as well
     * @param summarizer with the archive's vocabulary
     */
    CleaningPass(
            ArchiveSettings settings,
            DocumentStore store,
            OtherScripts others,
            Summarizer summarizer,
            Workers workers,
            Progress progress) {
        this.settings = settings;
        this.store = store;
        this.others = others;
        this.summarizer = summarizer;
        this.workers = workers;
        this.progress = progress;
    }

    /** @param wanted takes the addresses of what pages call for and what does not stand beside them */
    void clean(Path archive, Survey survey, Wanted wanted, CleaningTally tally) {
        TravellingFiles files = files(archive, wanted, tally);
        CaptureKeys keys = new CaptureKeys(archive, settings, others.scripts(), survey.hosts());
        Cleaner cleaner = new Cleaner(settings.script(), survey.hosts());
        progress.begin("Cleaning", survey.files().size());
        for (Path file : survey.files()) {
            survey.reader()
                    .read(
                            file,
                            survey.folder().name(file),
                            page -> workers.submit(() -> tally.add(isolated(page, keys.of(page), cleaner, files))),
                            tally::add);
            progress.advance();
        }
        workers.await();
        progress.end();
    }

    private TravellingFiles files(Path archive, Wanted wanted, CleaningTally tally) {
        AttachmentRule rule = settings.config().attachments();
        return new TravellingFiles(
                new ImageFinder(archive, tally::add),
                new AttachmentFinder(archive, rule.limit(), tally::add),
                rule,
                store,
                wanted);
    }

    private CleanedCapture isolated(SourcePage page, StageKey key, Cleaner cleaner, TravellingFiles files) {
        return isolation.of(
                () -> cleaned(page, key, cleaner, files), reason -> keep(key, cleaner.failed(page, reason), files));
    }

    /** As an earlier build has left it, where nothing that cleaning sees is another. */
    private CleanedCapture cleaned(SourcePage page, StageKey key, Cleaner cleaner, TravellingFiles files) {
        Optional<CleanedCapture> kept = store.kept(page.origin(), key, CleanedCapture.class);
        kept.filter(CleanedCapture::accompanied).ifPresent(capture -> files.travel(store.read(page.origin())));
        return kept.orElseGet(() -> keep(key, cleaner.clean(page), files));
    }

    private CleanedCapture keep(StageKey key, CleanedPage cleaned, TravellingFiles files) {
        Document document = cleaned.document();
        SortedMap<Script, Alternate> alternates = others.of(cleaned);
        SortedMap<Script, Document> documents = new TreeMap<>();
        alternates.forEach((script, alternate) -> documents.put(script, alternate.document()));
        CleanedCapture capture = CleanedCapture.of(
                document,
                summarizer.summarize(document, documents),
                host(cleaned),
                problems(document, documents.values()));
        StoredDocument stored =
                new StoredDocument(document, cleaned.decoded(), cleaned.collation(), List.of(), List.of(), alternates);
        if (isFailed(capture)) {
            // The next build tries again: memory may have been short.
            store.write(stored);
        } else {
            store.keep(key, capture, stored);
        }
        if (capture.accompanied()) {
            files.travel(stored);
        }
        return capture;
    }

    private static boolean isFailed(CleanedCapture capture) {
        return capture.problems().stream().anyMatch(problem -> FAILURES.contains(problem.kind()));
    }

    /** Whose furniture was left out; not asked of a page that has none: to tell it takes a look into the page. */
    private static Optional<String> host(CleanedPage cleaned) {
        return cleaned.document().article().omissions().stream()
                        .anyMatch(omission -> omission.rule() == Rule.FURNITURE_RECURRING)
                ? Host.of(cleaned.repaired().capture()).map(Host::name)
                : Optional.empty();
    }

    /** Those of a document, and what else is wrong with it in other scripts. */
    private static List<Problem> problems(Document document, Collection<Document> alternates) {
        return Stream.concat(
                        document.article().problems().stream(),
                        alternates.stream().flatMap(alternate -> alternate.article().problems().stream()))
                .distinct()
                .toList();
    }
}
