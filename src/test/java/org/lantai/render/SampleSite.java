package org.lantai.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.AttachmentRule;
import org.lantai.config.CapturePolicy;
import org.lantai.data.DataFile;
import org.lantai.data.DataListing;
import org.lantai.data.Format;
import org.lantai.ledger.Ledger;
import org.lantai.ledger.Permalinks;
import org.lantai.model.Document;
import org.lantai.model.DocumentId;
import org.lantai.model.OutputFile;
import org.lantai.model.PartialDate;
import org.lantai.model.Script;
import org.lantai.model.edit.Rule;
import org.lantai.render.SampleDocument.Stored;
import org.lantai.render.document.Linksets;
import org.lantai.render.page.HandPage;
import org.lantai.render.page.RuleCount;
import org.lantai.render.page.RuleCounts;
import org.lantai.render.page.Site;
import org.lantai.render.page.SitePaths;
import org.lantai.render.theme.Theme;
import org.lantai.render.view.Html;
import org.lantai.script.ScriptSettings;
import org.lantai.script.Unifier;
import org.lantai.store.Alternate;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.subjects.vocabulary.Vocabulary;

/** A small archive of invented documents, catalogued and rendered as the program does it. */
public final class SampleSite {
    public static final DocumentId GONE = DocumentId.derive("sample/gone", 0);
    public static final String BASE = "https://example.org/archive/";

    private final Path folder;
    private final ArchiveConfig config;
    private final List<Stored> documents;
    private List<HandPage> pages = List.of();
    private RuleCounts counts = RuleCounts.NONE;
    private Vocabulary vocabulary = Vocabulary.none();

    public SampleSite(Path folder, ArchiveConfig config, List<Stored> documents) {
        this.folder = folder;
        this.config = config;
        this.documents = documents;
    }

    public static ArchiveConfig config(
            Optional<String> baseUrl, Script script, CapturePolicy captures, Script... alternates) {
        return new ArchiveConfig(
                "云溪县志办网页存档",
                "二〇一八年至二〇二四年间采集的县内网页：公告、报道与口述，供修志与研究之用。",
                baseUrl,
                List.of(),
                script,
                List.of(alternates),
                false,
                true,
                "lantai",
                "云溪县地方志办公室",
                captures,
                AttachmentRule.USUAL,
                Collections.emptySortedMap(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static ArchiveConfig config() {
        return config(Optional.of(BASE), Script.HANS, CapturePolicy.PUBLISH);
    }

    /** The whole sample: a dozen documents, two hand-written pages, a tombstone. */
    public static SampleSite full(Path folder) {
        SampleSite sample = new SampleSite(folder, config(), SampleDocument.all(folder));
        sample.counts = new RuleCounts(
                List.of(new RuleCount(Rule.GLOSS_PINYIN, 2, 0, 0, 1), new RuleCount(Rule.MARK_SPLIT, 0, 1, 0, 1)),
                List.of(new RuleCount(Rule.FURNITURE_SHARE, 1, 0, 0, 1)));
        sample.pages = List.of(
                new HandPage("about", "关于本站", 1, new Html("<p>这里保存云溪县的网页。</p>"), List.of()),
                new HandPage("method", "整理方法", 2, new Html("<p>凡有改动，皆有记录。</p><p>{{edits}}</p>"), List.of()));
        return sample;
    }

    public static SampleSite of(Path folder, Stored... documents) {
        return new SampleSite(folder, config(), Arrays.asList(documents));
    }

    public SampleSite with(ArchiveConfig other) {
        SampleSite sample = new SampleSite(folder, other, documents);
        sample.pages = pages;
        sample.counts = counts;
        return sample;
    }

    public SampleSite knowing(Vocabulary names) {
        vocabulary = names;
        return this;
    }

    public SampleSite counting(RuleCounts given, HandPage... written) {
        counts = given;
        pages = List.of(written);
        return this;
    }

    public Site site() {
        Summarizer summarizer = new Summarizer(vocabulary);
        List<Entry> entries = new ArrayList<>();
        documents.forEach(d -> entries.add(summarizer.summarize(d.document(), alternates(d))));
        Catalog catalog = new Cataloguer().catalog(entries, vocabulary);
        Permalinks promised = Ledger.read(folder).promise(catalog).permalinks();
        Permalinks permalinks = new Permalinks(
                promised.documents(),
                promised.slugs(),
                List.of(new Permalinks.Tombstone(GONE, "一份已撤下的通知", true)),
                promised.deserted());
        return new Site(config, catalog, permalinks, pages, counts);
    }

    /** A document in the other scripts, its blocks one for one. */
    private SortedMap<Script, Document> alternates(Stored stored) {
        SortedMap<Script, Document> alternates = new TreeMap<>();
        config.alternates()
                .forEach(script -> alternates.put(
                        script, new Unifier(script).unify(stored.document().article())));
        return alternates;
    }

    private StoredDocument stored(Stored stored) {
        SortedMap<Script, Alternate> alternates = new TreeMap<>();
        alternates(stored)
                .forEach((script, document) -> alternates.put(script, new Alternate(document, stored.collation())));
        return new StoredDocument(
                stored.document(), stored.captured(), stored.collation(), stored.assets(), List.of(), alternates);
    }

    /** All files of the site, by path. */
    public SortedMap<String, byte[]> render(Theme theme) {
        Site site = site();
        SiteRenderer renderer = new SiteRenderer(ScriptSettings.to(config.script()), config.alternates(), theme);
        SortedMap<String, byte[]> files = new TreeMap<>();
        renderer.renderIndexes(site, file -> put(files, file));
        Map<String, Stored> byDigest = new HashMap<>();
        documents.forEach(d -> byDigest.put(d.document().origin().sha256(), d));
        Linksets linksets = new Linksets();
        for (Entry entry : site.catalog().entries()) {
            StoredDocument stored =
                    stored(Objects.requireNonNull(byDigest.get(entry.origin().sha256())));
            renderer.renderDocument(site, entry, stored).forEach(file -> put(files, file));
            linksets.add(site.permalinks().of(entry), renderer.signed(site, entry, stored));
        }
        renderData(renderer, site, files);
        renderer.renderLinksets(site, linksets, file -> put(files, file));
        return files;
    }

    /** Its data are a folder that nobody can open and a file. */
    private static void renderData(SiteRenderer renderer, Site site, SortedMap<String, byte[]> files) {
        DataFile table = new DataFile(
                "documents", "data/documents.csv", Format.CSV, 1_234, List.of(), Optional.of("0".repeat(64)));
        DataFile folder = new DataFile(
                "texts",
                "data/texts/",
                Format.JSON_LINES,
                12_345_678,
                List.of("data/texts/00.jsonl"),
                Optional.empty());
        DataListing listing = new DataListing(List.of(table, folder), PartialDate.parse("2024-11-02"));
        files.put(table.path(), new byte[] {'\n'});
        files.put("manifest-sha256.txt", new byte[] {'\n'});
        files.put("ro-crate-metadata.json", new byte[] {'\n'});
        renderer.renderData(site, listing, "f".repeat(64), file -> put(files, file));
        put(files, renderer.renderCrate(site, listing));
    }

    public SortedMap<String, byte[]> render() {
        return render(Theme.load(folder, "lantai"));
    }

    /** The text of a file of the site. */
    public static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** The text of the page of the document whose headline begins so. */
    public String page(Map<String, byte[]> files, String title) {
        return text(files, path(title));
    }

    public String path(String title) {
        Site site = site();
        return site.catalog().entries().stream()
                .filter(e -> e.title().startsWith(title))
                .findFirst()
                .map(e -> SitePaths.document(site.permalinks().of(e)))
                .orElseThrow();
    }

    public static void write(Map<String, byte[]> files, Path folder) {
        files.forEach((path, bytes) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void put(Map<String, byte[]> files, OutputFile file) {
        if (files.put(file.path(), file.content().toArray()) != null) {
            throw new AssertionError("two files at " + file.path());
        }
    }
}
