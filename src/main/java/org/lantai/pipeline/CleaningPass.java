package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.config.AttachmentRule;
import org.lantai.extract.furniture.Host;
import org.lantai.model.Article;
import org.lantai.model.Document;
import org.lantai.model.Problem;
import org.lantai.model.Script;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.Rule;
import org.lantai.script.ScriptSettings;
import org.lantai.source.AttachmentFinder;
import org.lantai.source.ImageFinder;
import org.lantai.store.Alternate;
import org.lantai.store.DocumentStore;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;

/** Reads all captures of an archive one by one and cleans them on all threads; texts go to disk, the rest to a tally. */
final class CleaningPass {
    private final ScriptSettings script;
    private final AttachmentRule attachments;
    private final OtherScripts others;
    private final Summarizer summarizer;
    private final DocumentStore store;
    private final Workers workers;
    private final Progress progress;
    private final Isolation isolation = new Isolation();

    /** @param alternates the scripts that every document can be read in as well */
    CleaningPass(
            ArchiveSettings settings,
            List<Script> alternates,
            DocumentStore store,
            Workers workers,
            Progress progress) {
        this.script = settings.script();
        this.attachments = settings.config().attachments();
        this.others = new OtherScripts(script, alternates);
        this.summarizer = new Summarizer(settings.vocabulary());
        this.store = store;
        this.workers = workers;
        this.progress = progress;
    }

    /** @param wanted takes the addresses of what pages call for and what does not stand beside them */
    void clean(Path archive, Survey survey, Wanted wanted, CleaningTally tally) {
        TravellingFiles files = new TravellingFiles(
                new ImageFinder(archive, tally::add),
                new AttachmentFinder(archive, attachments.limit(), tally::add),
                attachments,
                store,
                wanted);
        Cleaner cleaner = new Cleaner(script, survey.hosts());
        progress.begin("Cleaning", survey.files().size());
        for (Path file : survey.files()) {
            survey.reader()
                    .read(
                            file,
                            survey.folder().name(file),
                            page -> workers.submit(() -> clean(cleaner, page, files, tally)),
                            tally::add);
            progress.advance();
        }
        workers.await();
        progress.end();
    }

    private void clean(Cleaner cleaner, SourcePage page, TravellingFiles files, CleaningTally tally) {
        Kept kept = isolation.of(
                () -> keep(cleaner.clean(page), files), reason -> keep(cleaner.failed(page, reason), files));
        kept.problems().forEach(tally::add);
        tally.add(host(page, kept.article()), kept.article(), kept.entry());
    }

    /** Whose furniture was left out; not asked of a page that has none: to tell it takes a look into the page. */
    private static Optional<String> host(SourcePage page, Article article) {
        return article.omissions().stream().anyMatch(omission -> omission.rule() == Rule.FURNITURE_RECURRING)
                ? Host.of(page).map(Host::name)
                : Optional.empty();
    }

    /**
     * What memory keeps of a page.
     *
     * @param problems those of its alternate scripts alone
     */
    private record Kept(Article article, Entry entry, List<Problem> problems) {}

    private Kept keep(CleanedPage cleaned, TravellingFiles files) {
        Document document = cleaned.document();
        SortedMap<Script, Alternate> alternates = others.of(cleaned);
        store.write(new StoredDocument(
                document,
                cleaned.decoded(),
                cleaned.collation(),
                files.pictures(document, cleaned.decoded()),
                files.attachments(document),
                alternates));
        SortedMap<Script, Document> documents = new TreeMap<>();
        alternates.forEach((script, alternate) -> documents.put(script, alternate.document()));
        List<Problem> known = document.article().problems();
        List<Problem> problems = documents.values().stream()
                .flatMap(alternate -> alternate.article().problems().stream())
                .filter(problem -> !known.contains(problem))
                .toList();
        return new Kept(document.article(), summarizer.summarize(document, documents), problems);
    }
}
