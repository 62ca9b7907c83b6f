package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Catalogued;
import org.lantai.catalog.Cataloguer;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.ConfigReader;
import org.lantai.disk.Disk;
import org.lantai.ledger.Ledger;
import org.lantai.ledger.Promises;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.publish.SiteChanges;
import org.lantai.publish.SiteFolder;
import org.lantai.publish.Staging;
import org.lantai.render.SiteRenderer;
import org.lantai.render.page.HandPage;
import org.lantai.render.page.HandPages;
import org.lantai.render.page.RuleCounts;
import org.lantai.render.page.Site;
import org.lantai.render.theme.Theme;
import org.lantai.script.LexiconFile;
import org.lantai.script.ScriptSettings;
import org.lantai.search.SearchIndex;
import org.lantai.store.DocumentStore;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.Vocabulary;
import org.lantai.witness.Evidence;

/** Builds an archive: all stages in their order, from the captures on disk to the site. */
public final class SiteBuilder {
    private final BuildOptions options;
    private final Progress progress;
    private final Disk disk;

    public SiteBuilder(BuildOptions options, Progress progress) {
        this(options, progress, Disk.local());
    }

    /** @param disk what every change to the site and the ledger goes through */
    public SiteBuilder(BuildOptions options, Progress progress, Disk disk) {
        this.options = options;
        this.progress = progress;
        this.disk = disk;
    }

    /**
     * Builds the archive in a folder.
     *
     * @param archive the folder that holds {@code content/}
     * @throws ProblemException when the work cannot be done for a reason the user can mend; the site is then as it was
     */
    public BuildReport build(Path archive) {
        ArchiveConfig config = ConfigReader.read(archive);
        Vocabulary vocabulary = Vocabulary.read(archive, config.script());
        ScriptSettings script =
                new ScriptSettings(config.script(), config.unifyVocabulary(), LexiconFile.read(archive));
        Theme theme = Theme.load(archive, config.theme()).speaking(config.language());
        SiteRenderer renderer = new SiteRenderer(script, config.alternates(), theme);
        Path folder = options.output()
                .orElse(archive.resolve("site"))
                .toAbsolutePath()
                .normalize();
        CleaningTally tally = new CleaningTally();
        try (Staging staging = new SiteFolder(disk, folder).stage();
                DocumentStore store = DocumentStore.open();
                Workers workers = new Workers(options.threads())) {
            // Read while no other build can lengthen it, and before any work that would be for nothing without it.
            Ledger ledger = Ledger.read(disk, archive);
            ledger.refuseLoss(staging.published());
            new CleaningPass(script, config.alternates(), vocabulary, store, workers, progress).clean(archive, tally);
            refuseNothing(archive, tally);
            Evidence evidence = new Evidence(store::text, tally.rulings(), ledger.keys());
            Catalog catalog = catalog(vocabulary, tally, evidence);
            Promises promises = ledger.promise(catalog);
            List<HandPage> pages = HandPages.read(archive, tally::add);
            RuleCounts counts =
                    tally.counts(catalog.entries().stream().map(Entry::origin).toList());
            Site site = new Site(config, catalog, promises.permalinks(), pages, counts);
            try (SearchIndex index = new SearchIndex(catalog, promises, staging::write)) {
                new RenderingPass(renderer, site, store, workers, progress).render(index, staging::write, tally::add);
                index.finish();
            }
            // The ledger first: an id promised and not used costs nothing, one used and not promised might change.
            promises.ledger().write();
            return report(tally, catalog, folder, staging.switchIn());
        }
    }

    private static void refuseNothing(Path archive, CleaningTally tally) {
        if (tally.entries().isEmpty()) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.CAPTURES_NONE,
                            archive.resolve("content/captures").toString(),
                            "There are no captures here, so there is nothing to build.",
                            "Put scraped pages (.html, .txt, .md, .warc, .warc.gz, .jsonl) into this folder, at any depth."),
                    tally.problems());
        }
    }

    private static Catalog catalog(Vocabulary vocabulary, CleaningTally tally, Evidence evidence) {
        Catalogued catalogued = new Cataloguer().catalog(tally.entries(), vocabulary, evidence);
        catalogued.problems().forEach(tally::add);
        return catalogued.catalog();
    }

    private static BuildReport report(CleaningTally tally, Catalog catalog, Path folder, SiteChanges changes) {
        return new BuildReport(
                tally.entries().size(),
                catalog.entries().size(),
                tally.edits(),
                tally.flagged(),
                tally.omissions(),
                tally.recurring(),
                tally.problems(),
                folder,
                changes.files(),
                changes.written(),
                changes.removed());
    }
}
