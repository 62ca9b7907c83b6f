package org.lantai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.ConfigReader;
import org.lantai.curate.Curator;
import org.lantai.extract.Extractor;
import org.lantai.ledger.Ledger;
import org.lantai.ledger.Permalinks;
import org.lantai.model.Article;
import org.lantai.model.Document;
import org.lantai.model.OutputFile;
import org.lantai.model.RepairedPage;
import org.lantai.model.Script;
import org.lantai.model.SourcePage;
import org.lantai.pipeline.CleanedPage;
import org.lantai.render.SiteRenderer;
import org.lantai.render.document.RenderedText;
import org.lantai.render.page.RuleCounts;
import org.lantai.render.page.Site;
import org.lantai.render.theme.Theme;
import org.lantai.repair.Repairer;
import org.lantai.script.ScriptSettings;
import org.lantai.script.Unifier;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.subjects.vocabulary.Vocabulary;

/** A capture on its whole way to the pages that readers see, as the only one of an archive. */
final class WholePage {
    private final TemporaryArchive archive = TemporaryArchive.make();
    private final ArchiveConfig config = ConfigReader.read(archive.folder());
    private final Ledger ledger = Ledger.read(archive.folder());
    private final Repairer repairer = new Repairer();
    private final Extractor extractor = new Extractor();
    private final Unifier unifier = new Unifier(Script.HANS);
    private final Curator curator = new Curator();
    private final Summarizer summarizer = new Summarizer(Vocabulary.none());
    private final SiteRenderer renderer =
            new SiteRenderer(ScriptSettings.to(Script.HANS), List.of(), Theme.load(archive.folder(), "lantai"));

    /** The HTML pages of its document, by their paths; looked at, and the same when made again. None when hidden. */
    SortedMap<String, String> of(SourcePage page) {
        SortedMap<String, String> pages = rendered(page);
        pages.values().forEach(SafeHtml::assertPage);
        assertThat(rendered(page)).isEqualTo(pages);
        return pages;
    }

    private SortedMap<String, String> rendered(SourcePage page) {
        CleanedPage cleaned = cleaned(page);
        SafeHtml.assertFragment(RenderedText.of(cleaned.document().blocks()));
        Entry entry = summarizer.summarize(cleaned.document());
        return page.sidecar().hide().isHidden() ? new TreeMap<>() : pages(entry, cleaned);
    }

    /** What the program's own cleaner does, but that it catches what a stage throws. */
    private CleanedPage cleaned(SourcePage page) {
        RepairedPage repaired = repairer.repair(page);
        Article extracted = extractor.extract(repaired);
        Document document = curator.curate(unifier.unify(extracted));
        return new CleanedPage(document, repaired, extracted, true);
    }

    private SortedMap<String, String> pages(Entry entry, CleanedPage cleaned) {
        StoredDocument stored =
                new StoredDocument(cleaned.document(), cleaned.decoded(), cleaned.collation(), List.of());
        SortedMap<String, String> pages = new TreeMap<>();
        for (OutputFile file : renderer.renderDocument(site(entry), entry, stored)) {
            pages.put(file.path(), new String(file.content().toArray(), StandardCharsets.UTF_8));
        }
        return pages;
    }

    private Site site(Entry entry) {
        Catalog catalog = new Cataloguer().catalog(List.of(entry), Vocabulary.none());
        Permalinks permalinks = ledger.promise(catalog).permalinks();
        return new Site(config, catalog, permalinks, List.of(), RuleCounts.NONE);
    }
}
