package org.lantai.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.catalog.Entry;
import org.lantai.config.ArchiveConfig;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.model.PartialDate;
import org.lantai.render.view.Frame;
import org.lantai.render.view.Item;
import org.lantai.render.view.NavLink;
import org.lantai.render.view.Tally;

/** What the makers of all pages share: the site, the language of the interface, frames, lists of documents. */
final class PageContext {
    private final Site site;
    private final Templates templates;
    private final Messages messages;
    private final Dates dates;

    PageContext(Site site, Templates templates, Messages messages) {
        this.site = site;
        this.templates = templates;
        this.messages = messages;
        this.dates = new Dates(messages);
    }

    Site site() {
        return site;
    }

    ArchiveConfig config() {
        return site.config();
    }

    Messages messages() {
        return messages;
    }

    Dates dates() {
        return dates;
    }

    OutputFile file(String path, String template, Record view) {
        byte[] bytes = templates.render(template, view).getBytes(StandardCharsets.UTF_8);
        return new OutputFile(path, CapturedBytes.copyOf(bytes));
    }

    Frame frame(String path, String kind, String title, String description) {
        return frame(path, kind, title, description, true);
    }

    /** A frame for a page that search engines shall not list. */
    Frame hiddenFrame(String path, String kind, String title) {
        return frame(path, kind, title, "", false);
    }

    private Frame frame(String path, String kind, String title, String description, boolean indexed) {
        return new Frame(
                kind,
                config().script().tag(),
                messages.language(),
                title,
                description,
                config().title(),
                config().publisher(),
                SitePaths.root(path),
                absolute(path).filter(url -> indexed),
                indexed,
                navigation(path, kind));
    }

    private List<NavLink> navigation(String path, String kind) {
        List<NavLink> nav = new ArrayList<>();
        nav.add(section(path, kind, "timeline", SitePaths.TIMELINE));
        if (!site.catalog().tags().isEmpty()) {
            nav.add(section(path, kind, "tags", SitePaths.TAGS));
        }
        if (!site.catalog().sources().isEmpty()) {
            nav.add(section(path, kind, "sources", SitePaths.SOURCES));
        }
        for (HandPage page : site.pages()) {
            String to = SitePaths.page(page.slug());
            nav.add(new NavLink(SitePaths.href(path, to), page.title(), path.equals(to)));
        }
        return nav;
    }

    private NavLink section(String path, String kind, String section, String to) {
        return new NavLink(SitePaths.href(path, to), messages.of("nav." + section), kind.equals(section));
    }

    /** The absolute address of a page, where the archive's is known; without the name of its file. */
    Optional<String> absolute(String path) {
        return config().baseUrl().map(base -> base + SitePaths.folder(path));
    }

    String documentPath(Entry entry) {
        return SitePaths.document(site.permalinks().of(entry));
    }

    String tagPath(String label) {
        return SitePaths.tag(promised(site.permalinks().tags(), label));
    }

    String sourcePath(String name) {
        return SitePaths.source(promised(site.permalinks().sources(), name));
    }

    private static String promised(Map<String, String> slugs, String name) {
        String slug = slugs.get(name);
        if (slug == null) {
            throw new IllegalArgumentException("no address was promised to " + name);
        }
        return slug;
    }

    Item item(String from, Entry entry) {
        return new Item(
                SitePaths.href(from, documentPath(entry)),
                entry.title(),
                dates.of(entry.date().map(PartialDate::withoutTime)),
                entry.source(),
                entry.authors(),
                entry.excerpt(),
                entry.cut(),
                entry.readable());
    }

    List<Item> items(String from, List<Entry> entries) {
        return entries.stream().map(entry -> item(from, entry)).toList();
    }

    /** A count with its share of the greatest one, rounded up so that one document still shows. */
    static Tally tally(String href, String label, int count, int greatest) {
        return new Tally(href, label, count, greatest == 0 ? 0 : (count * 100 + greatest - 1) / greatest);
    }
}
