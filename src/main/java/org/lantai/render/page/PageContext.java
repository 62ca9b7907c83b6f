package org.lantai.render.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lantai.catalog.Facet;
import org.lantai.config.ArchiveConfig;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.model.PartialDate;
import org.lantai.model.Script;
import org.lantai.render.theme.Messages;
import org.lantai.render.view.Frame;
import org.lantai.render.view.Item;
import org.lantai.render.view.Link;
import org.lantai.render.view.NavLink;
import org.lantai.render.view.PageMetadata;
import org.lantai.render.view.PageMetadata.Relation;
import org.lantai.render.view.Places;
import org.lantai.render.view.ScriptLink;
import org.lantai.render.view.Tally;
import org.lantai.subjects.Entry;

/**
 * What the makers of all pages share: the site and the edition of it that is made, frames, lists of documents. Makers
 * name pages by their paths in the archive's own script; here these become the paths of the edition.
 */
public final class PageContext {
    private final Site site;
    private final Edition edition;
    private final Messages messages;
    private final Dates dates;
    private final LabelNames names;
    private final List<Facet> facets;

    public PageContext(Site site, Edition edition) {
        this.site = site;
        this.edition = edition;
        this.messages = edition.messages();
        this.dates = new Dates(messages);
        this.names = new LabelNames(site.catalog(), edition);
        this.facets = Arrays.stream(Facet.values())
                .filter(facet -> !facet.letters(site.catalog()).isEmpty())
                .toList();
    }

    public Site site() {
        return site;
    }

    public ArchiveConfig config() {
        return site.config();
    }

    public Edition edition() {
        return edition;
    }

    public Messages messages() {
        return messages;
    }

    public Dates dates() {
        return dates;
    }

    public OutputFile file(String path, String template, Record view) {
        byte[] bytes = edition.templates().render(template, view).getBytes(StandardCharsets.UTF_8);
        return new OutputFile(edition.place(path), CapturedBytes.copyOf(bytes));
    }

    /** The relative address that leads from one page to another, or to a file, both of this edition. */
    public String href(String from, String to) {
        return SitePaths.href(edition.place(from), edition.place(to));
    }

    /** Where a relative address leads from a page of this edition, that leads from the same page of the archive's own. */
    public String moved(String from, String href) {
        int fragment = href.indexOf('#') < 0 ? href.length() : href.indexOf('#');
        return href(from, SitePaths.resolve(from, href.substring(0, fragment))) + href.substring(fragment);
    }

    /** The archive's name in this script. */
    public String archiveTitle() {
        return edition.say(config().title());
    }

    /** A frame for a page, with a sentence or two about it. */
    public Frame frame(String path, String kind, String title, String description) {
        return frame(path, kind, title, description, true);
    }

    /** A frame for a page that search engines shall not list. */
    public Frame hiddenFrame(String path, String kind, String title, String description) {
        return frame(path, kind, title, description, false);
    }

    /** The same for a page that is cited as the one at a path; it says so where that has an address. */
    public Frame hiddenFrame(String path, String kind, String title, String description, String cited) {
        return hiddenFrame(path, kind, title, description).saying(PageMetadata.of(citeAs(cited)));
    }

    /** The link to the address by which a page is cited (RFC 8574), where that is known. */
    public List<Relation> citeAs(String path) {
        return absolute(path).map(url -> new Relation("cite-as", url, Optional.empty())).stream()
                .toList();
    }

    private Frame frame(String path, String kind, String title, String description, boolean indexed) {
        return new Frame(
                kind,
                edition.script().tag(),
                messages.language(),
                title,
                description,
                archiveTitle(),
                edition.say(config().publisher()),
                SitePaths.root(edition.place(path)),
                canonical(path, indexed),
                SitePaths.href(edition.place(path), path),
                indexed,
                navigation(path, kind),
                new Places(
                        href(path, SitePaths.HOME),
                        href(path, SitePaths.TIMELINE),
                        href(path, SitePaths.TAGS),
                        href(path, SitePaths.SOURCES),
                        href(path, SitePaths.SEARCH),
                        href(path, SitePaths.EDITS),
                        href(path, SitePaths.DATA)),
                scripts(path),
                config().baseUrl().map(base -> base + SitePaths.SHARE),
                config().license().map(license -> new Link(license.url(), license.name())),
                PageMetadata.NONE);
    }

    private Optional<String> canonical(String path, boolean indexed) {
        return edition.isPrimary()
                ? absolute(path).filter(url -> indexed)
                : absolute(path).or(() -> Optional.of(SitePaths.href(edition.place(path), path)));
    }

    /** What is no page of a folder stands once, in the archive's own script. */
    private List<ScriptLink> scripts(String path) {
        if (config().alternates().isEmpty() || SitePaths.folder(path).equals(path)) {
            return List.of();
        }
        List<ScriptLink> links = new ArrayList<>(List.of(script(path, config().script(), path)));
        config().alternates().forEach(script -> links.add(script(path, script, SiteAddress.in(path, script))));
        return links;
    }

    private ScriptLink script(String path, Script script, String place) {
        String href = SitePaths.href(edition.place(path), place);
        String name = messages.of("switch." + script.tag());
        return new ScriptLink(script.tag(), name, href, absolute(place).orElse(href), script == edition.script());
    }

    private List<NavLink> navigation(String path, String kind) {
        List<NavLink> nav = new ArrayList<>();
        nav.add(section(path, kind, "timeline", SitePaths.TIMELINE));
        for (Facet facet : facets) {
            nav.add(section(path, kind, SitePaths.word(facet), SitePaths.index(facet)));
        }
        nav.add(section(path, kind, "search", SitePaths.SEARCH));
        for (HandPage page : site.pages()) {
            String to = SitePaths.page(page.slug());
            nav.add(new NavLink(href(path, to), edition.say(page.title()), path.equals(to)));
        }
        return nav;
    }

    private NavLink section(String path, String kind, String section, String to) {
        return new NavLink(href(path, to), messages.of("nav." + section), kind.equals(section));
    }

    /**
     * The absolute address of a page in the archive's own script, where the archive's is known; without the name of its
     * file. It is the one to cite.
     */
    public Optional<String> absolute(String path) {
        return config().baseUrl().map(base -> base + SitePaths.folder(path));
    }

    public String documentPath(Entry entry) {
        return SitePaths.document(site.permalinks().of(entry));
    }

    public String tagPath(String label) {
        return path(Facet.TAGS, label);
    }

    public String sourcePath(String name) {
        return path(Facet.SOURCES, name);
    }

    /** Where the page of a name stands that an index holds. */
    public String path(Facet facet, String label) {
        return SitePaths.name(facet, slug(facet, label));
    }

    public String slug(Facet facet, String label) {
        String slug = site.permalinks().slugs(facet).get(label);
        if (slug == null) {
            throw new IllegalArgumentException("no address was promised to " + label);
        }
        return slug;
    }

    /** The indexes that hold anything, in the order of the navigation. */
    public List<Facet> facets() {
        return facets;
    }

    /** The name of a tag or source in this script. */
    public String name(String label) {
        return names.of(label);
    }

    /** How a document reads in this script. */
    public Entry.Wording wording(Entry entry) {
        return entry.in(edition.script());
    }

    public Item item(String from, Entry entry) {
        return item(from, entry, documentPath(entry));
    }

    /** A document in a list that leads to another page of it. */
    public Item item(String from, Entry entry, String to) {
        Entry.Wording wording = wording(entry);
        return new Item(
                href(from, to),
                wording.title(),
                dates.of(entry.date().map(PartialDate::withoutTime)),
                entry.source().map(this::name),
                wording.authors(),
                wording.excerpt(),
                entry.cut(),
                entry.readable());
    }

    public List<Item> items(String from, List<Entry> entries) {
        return entries.stream().map(entry -> item(from, entry)).toList();
    }

    /** A count with its share of the greatest one, rounded up so that one document still shows. */
    public static Tally tally(String href, String label, int count, int greatest) {
        return new Tally(href, label, count, greatest == 0 ? 0 : (count * 100 + greatest - 1) / greatest);
    }
}
