package org.lantai.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.AttachmentRule;
import org.lantai.config.CapturePolicy;
import org.lantai.config.ConfigReader;
import org.lantai.curate.Curator;
import org.lantai.extract.Extractor;
import org.lantai.ledger.Ledger;
import org.lantai.ledger.Promises;
import org.lantai.model.Article;
import org.lantai.model.Collation;
import org.lantai.model.Document;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.RepairedPage;
import org.lantai.model.Script;
import org.lantai.model.SourcePage;
import org.lantai.pipeline.CleanedPage;
import org.lantai.render.SiteRenderer;
import org.lantai.render.page.HandPages;
import org.lantai.render.page.RuleCounts;
import org.lantai.render.page.Site;
import org.lantai.render.theme.Theme;
import org.lantai.repair.Repairer;
import org.lantai.script.LexiconFile;
import org.lantai.script.ScriptSettings;
import org.lantai.script.Unifier;
import org.lantai.search.SearchIndex;
import org.lantai.source.CaptureReader;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.subjects.vocabulary.Vocabulary;

/** All that the program does with one input, stage by stage, as a build does it with an archive that holds nothing else. */
final class PageWork {
    private static final ArchiveConfig CONFIG = new ArchiveConfig(
            "云溪县",
            "",
            Optional.empty(),
            List.of(),
            Script.HANS,
            List.of(),
            false,
            true,
            "lantai",
            "",
            CapturePolicy.PUBLISH,
            AttachmentRule.USUAL,
            Collections.emptySortedMap(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final CaptureReader reader = new CaptureReader();
    private final Repairer repairer = new Repairer();
    private final Extractor extractor = new Extractor();
    private final Unifier unifier = new Unifier(Script.HANS);
    private final Curator curator = new Curator();
    private final Summarizer summarizer = new Summarizer(Vocabulary.none());
    private final Path archive;
    private final SiteRenderer renderer;

    /** @param archive an empty folder to write inputs to */
    PageWork(Path archive) {
        this.archive = archive;
        Theme theme = Theme.load(archive, "lantai").speaking(Optional.empty());
        this.renderer = new SiteRenderer(ScriptSettings.to(Script.HANS), List.of(), theme);
    }

    /** Does it and tells the watch at the end of every stage. */
    void run(CurveInput input, byte[] content, StageWatch watch) {
        try {
            switch (input.kind()) {
                case "html" -> page(content, PageFormat.HTML, watch);
                case "text" -> page(content, PageFormat.TEXT, watch);
                case "md" -> page(content, PageFormat.MARKDOWN, watch);
                case "sidecar" -> captures("a.html", content("a.meta.yaml", content), watch);
                case "jsonl" -> captures("a.jsonl", content("a.jsonl", content), watch);
                case "warc" -> captures("a.warc", content("a.warc", content), watch);
                default -> file(input.kind(), content, watch);
            }
        } catch (ProblemException e) {
            watch.lap("refused");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page(byte[] content, PageFormat format, StageWatch watch) {
        List<SourcePage> pages = new ArrayList<>();
        reader.readStream(new ByteArrayInputStream(content), "a", format, pages::add);
        watch.lap("read");
        pages.forEach(page -> clean(page, watch));
    }

    private void captures(String name, Path written, StageWatch watch) throws IOException {
        Path file = archive.resolve(name);
        if (!file.equals(written)) {
            Files.writeString(file, "<p>云溪县气象局今天发布消息，县城以北的山区连日有雨，河水上涨，各乡镇都安排了人员值守。");
        }
        watch.lap("");
        List<SourcePage> pages = new ArrayList<>();
        reader.read(file, name, pages::add, problem -> {});
        watch.lap("read");
        // A file of many captures is many pages; what is asked here is what one of them costs.
        pages.stream().limit(1).forEach(page -> clean(page, watch));
        Files.delete(written);
    }

    private void clean(SourcePage page, StageWatch watch) {
        RepairedPage repaired = repairer.repair(page);
        watch.lap("repair");
        Article extracted = extractor.extract(repaired);
        watch.lap("extract");
        Document unified = unifier.unify(extracted);
        watch.lap("script");
        Document document = curator.curate(unified);
        watch.lap("curate");
        CleanedPage cleaned = new CleanedPage(document, repaired, extracted, true);
        Collation collation = cleaned.collation();
        watch.lap("collate");
        Entry entry = summarizer.summarize(document);
        watch.lap("summarize");
        render(entry, new StoredDocument(document, cleaned.decoded(), collation, List.of()), watch);
    }

    private void render(Entry entry, StoredDocument stored, StageWatch watch) {
        Catalog catalog = new Cataloguer().catalog(List.of(entry), Vocabulary.none());
        watch.lap("catalog");
        Promises promises = Ledger.read(archive).promise(catalog);
        watch.lap("cite");
        Site site = new Site(CONFIG, catalog, promises.permalinks(), List.of(), RuleCounts.NONE);
        renderer.renderDocument(
                site, catalog.entries().isEmpty() ? entry : catalog.entries().get(0), stored);
        watch.lap("render");
        renderer.renderIndexes(site, file -> {});
        watch.lap("indexes");
        try (SearchIndex index = new SearchIndex(catalog, promises, file -> {})) {
            if (!catalog.entries().isEmpty()) {
                index.add(entry, renderer.searchTexts(site, entry, stored));
            }
            index.finish();
        }
        watch.lap("search");
    }

    private void file(String kind, byte[] content, StageWatch watch) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Path file = content(
                switch (kind) {
                    case "page" -> "content/pages/a.md";
                    case "tags" -> "content/tags.yaml";
                    case "lexicon" -> LexiconFile.FILE;
                    case "ledger" -> Ledger.FILE;
                    default -> ConfigReader.FILE;
                },
                content);
        watch.lap("");
        try {
            switch (kind) {
                case "page" -> HandPages.read(archive, problems::add);
                case "tags" -> Vocabulary.read(archive, Script.HANS).namesIn("云溪县有雨。".repeat(100));
                case "lexicon" -> new Unifier(new ScriptSettings(Script.HANS, false, true, LexiconFile.read(archive)));
                case "ledger" -> Ledger.read(archive);
                default -> ConfigReader.read(archive);
            }
        } finally {
            watch.lap(kind);
            Files.delete(file);
        }
    }

    private Path content(String name, byte[] content) throws IOException {
        Path file = archive.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }
}
