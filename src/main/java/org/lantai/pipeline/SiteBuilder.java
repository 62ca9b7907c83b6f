package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.config.ArchiveConfig;
import org.lantai.data.DataListing;
import org.lantai.data.SiteData;
import org.lantai.disk.Disk;
import org.lantai.disk.FileCopy;
import org.lantai.ledger.Ledger;
import org.lantai.ledger.Permalinks;
import org.lantai.ledger.Promises;
import org.lantai.ledger.SiteAddress;
import org.lantai.ledger.WithdrawalCheck;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.publish.SiteChanges;
import org.lantai.publish.SiteFolder;
import org.lantai.publish.Staging;
import org.lantai.release.FormerTexts;
import org.lantai.release.ReleaseCheck;
import org.lantai.release.ReleaseFolder;
import org.lantai.release.Releases;
import org.lantai.render.SiteRenderer;
import org.lantai.render.page.HandPage;
import org.lantai.render.page.HandPages;
import org.lantai.render.page.RuleCounts;
import org.lantai.render.page.Site;
import org.lantai.render.theme.Theme;
import org.lantai.search.SearchIndex;
import org.lantai.start.GitAttributes;
import org.lantai.store.DocumentStore;
import org.lantai.store.StageStore;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.witness.Evidence;
import org.lantai.witness.Joined;
import org.lantai.witness.parts.PartSet;

/** Builds an archive: all stages in their order, from the captures on disk to the site. */
public final class SiteBuilder {
    private static final String CAPTURES = "content/captures";

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
        ArchiveSettings settings = ArchiveSettings.read(archive);
        Path folder = siteFolder(archive);
        LastBuild last = new LastBuild(disk, archive, folder);
        boolean may = options.release().isEmpty() && !options.prune() && new SiteFolder(disk, folder).isAtRest();
        Optional<BuildReport> unchanged = may ? last.unchanged() : Optional.empty();
        return unchanged.orElseGet(() -> build(archive, settings, folder, last));
    }

    private BuildReport build(Path archive, ArchiveSettings settings, Path folder, LastBuild last) {
        try (Staging staging = new SiteFolder(disk, folder).stage();
                StageStore results = StageStore.of(disk, archive)) {
            Optional<LastBuild.Beginning> beginning = last.begin();
            BuildReport report = build(archive, settings, folder, staging, results);
            beginning.ifPresent(began -> last.remember(report, began));
            results.prune(options.prune());
            return report;
        }
    }

    private BuildReport build(
            Path archive, ArchiveSettings settings, Path folder, Staging staging, StageStore results) {
        SiteRenderer renderer = renderer(archive, settings);
        CleaningTally tally = new CleaningTally();
        try (DocumentStore store = DocumentStore.over(results);
                SiteData data = SiteData.begin(settings.config());
                Workers workers = new Workers(options.threads())) {
            Set<String> published = staging.published();
            Ledger ledger = ledger(archive, published);
            ledger.problems().forEach(tally::add);
            options.release().ifPresent(release -> ledger.refuseEarlier(release.day()));
            Survey survey = survey(archive, settings, results, workers, tally);
            Wanted wanted = new Wanted(FetchingPass.hasWork(survey));
            OtherScripts others =
                    new OtherScripts(settings.script(), settings.config().alternates());
            Summarizer summarizer = new Summarizer(settings.vocabulary());
            CleaningPass cleaning = new CleaningPass(settings, store, others, summarizer, workers, progress);
            clean(archive, survey, wanted, cleaning, tally);
            FetchingPass fetching = new FetchingPass(settings.config().attachments(), store, progress);
            Fetched fetched = fetching.fetch(survey, wanted, tally::add);
            settle(archive, tally, ledger);
            MendingPass mending = new MendingPass(store, others, summarizer, workers, progress);
            Joined joined = mending.mend(join(tally, store, ledger), tally);
            Catalog catalog = new Cataloguer().catalog(joined, settings.vocabulary());
            Promises promises = ledger.promise(catalog);
            AddressCheck.check(settings.config()).ifPresent(tally::add);
            WithdrawalCheck.check(promises.permalinks(), options.withdraw()).forEach(tally::add);
            Site site = site(archive, settings, catalog, promises, tally);
            ReleaseFolder releasesFolder = new ReleaseFolder(disk, archive);
            Releases releases = releasesFolder.read(
                    options.release().map(BuildOptions.Release::day), new FormerTexts(staging::published)::of);
            ReleaseCheck.refuseLoss(releases, ledger.listed());
            PartReader reader = new PartReader(catalog, store, fetched);
            RenderingPass pass = new RenderingPass(renderer, site, reader, releases, data, workers, progress);
            render(site, promises, pass, staging, tally);
            withdraw(promises.permalinks(), releases);
            ReleaseCheck.check(releases, tally::add);
            Ledger answered = answer(renderer, site, promises.ledger(), published, staging);
            String digest = describe(data, renderer, site, staging);
            GitAttributes.write(disk, archive);
            releasesFolder.write(releases);
            releasesFolder.erase(promises.permalinks().erased());
            SiteChanges changes = switchIn(answered, settings.config().baseUrl(), staging);
            return report(tally, catalog, folder, changes, digest);
        }
    }

    private static SiteRenderer renderer(Path archive, ArchiveSettings settings) {
        ArchiveConfig config = settings.config();
        Theme theme = Theme.load(archive, config.theme()).speaking(config.language());
        return new SiteRenderer(settings.script(), config.alternates(), theme);
    }

    private Path siteFolder(Path archive) {
        return options.output().orElse(archive.resolve("site")).toAbsolutePath().normalize();
    }

    /** Read while no other build can lengthen it, and before any work that would be for nothing without it. */
    private Ledger ledger(Path archive, Set<String> published) {
        Ledger ledger = Ledger.read(disk, archive);
        ledger.refuseLoss(published);
        return ledger;
    }

    private Survey survey(
            Path archive, ArchiveSettings settings, StageStore results, Workers workers, CleaningTally tally) {
        return Survey.of(archive, settings.reader(), settings.furniture(), results, workers, progress, tally::add);
    }

    /** What each document is about is found in the same pass: it is a function of the document alone. */
    private static void clean(Path archive, Survey survey, Wanted wanted, CleaningPass pass, CleaningTally tally) {
        pass.clean(archive, survey, wanted, tally);
        if (tally.captures() == 0) {
            throw nothing(
                    archive,
                    tally,
                    "There are no captures here, so there is nothing to build.",
                    "`lantai add FOLDER` brings them in; or put scraped pages into this folder, at any depth.");
        }
    }

    /** What was published stays, whatever it is found to be. */
    private static void settle(Path archive, CleaningTally tally, Ledger ledger) {
        tally.settle(new PublishedCaptures(ledger.keys(), ledger.captures()));
        if (tally.entries().isEmpty()) {
            throw nothing(
                    archive,
                    tally,
                    "No capture here is an article, so there is nothing to build: " + tally.noDocuments() + ".",
                    "Capture the pages that these lead to; where one is an article, write `kind: article` into its"
                            + " sidecar.");
        }
        tally.sumUp(CAPTURES);
    }

    private static ProblemException nothing(Path archive, CleaningTally tally, String message, String advice) {
        String folder = archive.resolve(CAPTURES).toString();
        return new ProblemException(
                Problem.error(ProblemKind.CAPTURES_NONE, folder, message, advice), tally.problems());
    }

    private static Joined join(CleaningTally tally, DocumentStore store, Ledger ledger) {
        Joined joined = Joined.of(
                tally.entries(), new Evidence(store::text, tally.rulings(), ledger.keys(), ledger.captures()));
        joined.problems().forEach(tally::add);
        return joined;
    }

    private static Site site(
            Path archive, ArchiveSettings settings, Catalog catalog, Promises promises, CleaningTally tally) {
        List<HandPage> pages = HandPages.read(archive, tally::add);
        RuleCounts counts = tally.counts(catalog.entries().stream()
                .map(entry -> captures(entry, catalog))
                .toList());
        return new Site(settings.config(), catalog, promises.permalinks(), pages, counts, tally.setAside());
    }

    /** The captures whose text a document has: its parts, or its own. */
    private static List<Origin> captures(Entry entry, Catalog catalog) {
        PartSet set = catalog.parts().get(entry.key());
        return set == null
                ? List.of(entry.origin())
                : set.captured().values().stream().map(Entry::origin).toList();
    }

    private static void render(Site site, Promises promises, RenderingPass pass, Staging staging, CleaningTally tally) {
        try (SearchIndex index = new SearchIndex(site.catalog(), promises, staging::write)) {
            pass.render(index, staging::write, file -> copy(file, staging, tally), tally::add);
            index.finish();
        }
    }

    private static void copy(FileCopy file, Staging staging, CleaningTally tally) {
        staging.copy(file);
        tally.attached(file.size());
    }

    /** Of what is taken down nothing is kept; of what else is not shown, all that was released. */
    private static void withdraw(Permalinks permalinks, Releases releases) {
        permalinks.withdrawn().stream()
                .map(Permalinks.Tombstone::id)
                .filter(id -> !permalinks.erased().contains(id))
                .forEach(releases::withdraw);
    }

    /**
     * Gives every address that was ever published something that answers there. Those of this site are promised first: what
     * one line promises of all documents is answered in the first build as in every later one.
     *
     * @param before the paths of the site that stands
     */
    private static Ledger answer(SiteRenderer renderer, Site site, Ledger ledger, Set<String> before, Staging staging) {
        Set<String> standing = new HashSet<>(staging.paths());
        standing.addAll(renderer.dataPages());
        Ledger published = ledger.publish(Stream.concat(standing.stream(), before.stream()));
        List<String> vanished = published
                .published()
                .filter(path -> SiteAddress.isKept(path) && !standing.contains(path))
                .distinct()
                .toList();
        renderer.renderLandings(site, vanished, standing::contains, staging::write);
        return published;
    }

    /**
     * Gives the site its data for programs, and the pages that tell of them: the last files, since these show the digest of
     * all others.
     *
     * @return that digest
     */
    private static String describe(SiteData data, SiteRenderer renderer, Site site, Staging staging) {
        DataListing listing = data.files(site.catalog(), site.permalinks(), staging.paths(), staging::write);
        staging.write(renderer.renderCrate(site, listing));
        String digest = staging.digest();
        renderer.renderData(site, listing, digest, staging::write);
        return digest;
    }

    /** The ledger first: an id promised and not used costs nothing, one used and not promised might change. */
    private SiteChanges switchIn(Ledger ledger, Optional<String> base, Staging staging) {
        Ledger standing = base.map(ledger::standsAt).orElse(ledger);
        options.release()
                .map(release -> standing.release(release.day(), release.note()))
                .orElse(standing)
                .write();
        return staging.switchIn();
    }

    private static BuildReport report(
            CleaningTally tally, Catalog catalog, Path folder, SiteChanges changes, String digest) {
        return new BuildReport(
                tally.captures(),
                catalog.entries().size(),
                tally.outcomes(catalog),
                tally.edits(),
                tally.flagged(),
                tally.omissions(),
                tally.recurring(),
                tally.attachments(),
                tally.problems(),
                folder,
                changes.files(),
                changes.written(),
                changes.removed(),
                new BuildReport.Size(changes.bytes(), changes.largest()),
                digest);
    }
}
