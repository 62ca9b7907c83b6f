package org.lantai.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.catalog.Facet;
import org.lantai.model.DocumentId;
import org.lantai.model.OutputFile;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.ServedPage;
import org.lantai.render.page.SitePaths;
import org.lantai.render.timeline.Readings;
import org.lantai.render.view.Sitemap;
import org.lantai.render.view.Sitemap.Url;
import org.lantai.subjects.Entry;

/**
 * Makes the sitemap (sitemaps.org, protocol 0.9), for archives whose address is known, and robots.txt. Of the pages of
 * documents it tells when they changed, and the digest of the file (ResourceSync, ANSI/NISO Z39.99-2017). When the list
 * was made it does not say, since no clock may; the newest change it knows of stands in its place: what changed later
 * is not in the list.
 */
final class SitemapMaker {
    /** What the protocol allows in one file; more of them stand in numbered files that {@code sitemap.xml} lists. */
    private static final int MOST = 50_000;

    private final PageContext context;
    private final int most;

    SitemapMaker(PageContext context) {
        this(context, MOST);
    }

    SitemapMaker(PageContext context, int most) {
        this.context = context;
        this.most = most;
    }

    void files(Consumer<OutputFile> out) {
        String base = context.config().baseUrl().orElse("");
        if (!base.isEmpty()) {
            sitemaps(base, out);
        }
        out.accept(context.file("robots.txt", "robots.ftl", new Sitemap(base, false, Optional.empty(), List.of())));
    }

    private void sitemaps(String base, Consumer<OutputFile> out) {
        List<Url> urls = urls();
        if (urls.size() <= most) {
            out.accept(sitemap("sitemap.xml", base, false, urls));
            return;
        }
        List<Url> parts = new ArrayList<>();
        for (int from = 0; from < urls.size(); from += most) {
            String name = "sitemap-" + (parts.size() + 1) + ".xml";
            out.accept(sitemap(name, base, false, urls.subList(from, Math.min(urls.size(), from + most))));
            parts.add(plain(base + name));
        }
        out.accept(sitemap("sitemap.xml", base, true, parts));
    }

    private OutputFile sitemap(String path, String base, boolean index, List<Url> urls) {
        return context.file(path, "sitemap.ftlx", new Sitemap(base, index, newest(), urls));
    }

    private Optional<String> newest() {
        return context.site().served().values().stream()
                .flatMap(page -> day(page).stream())
                .max(Comparator.naturalOrder());
    }

    /** Of less than a day the protocol knows nothing. */
    private static Optional<String> day(ServedPage page) {
        return page.changed()
                .filter(date -> date.day().isPresent())
                .map(date -> date.withoutTime().toString());
    }

    private static Url plain(String address) {
        return new Url(address, Optional.empty(), Optional.empty(), 0);
    }

    private List<Url> urls() {
        List<Url> urls = new ArrayList<>();
        paths().forEach(path -> context.absolute(path).map(SitemapMaker::plain).ifPresent(urls::add));
        for (Entry entry : context.site().catalog().entries()) {
            context.absolute(context.documentPath(entry))
                    .map(address -> url(address, context.site().permalinks().of(entry)))
                    .ifPresent(urls::add);
        }
        return urls;
    }

    private Url url(String address, DocumentId id) {
        ServedPage page = context.site().served().get(id);
        return page == null ? plain(address) : new Url(address, day(page), Optional.of(page.sha256()), page.bytes());
    }

    /** But those of the documents. */
    private List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(SitePaths.HOME));
        new Readings(context).all().forEach(reading -> paths.addAll(reading.pages()));
        for (Facet facet : context.facets()) {
            paths.add(SitePaths.index(facet));
            facet.tags(context.site().catalog()).forEach(tag -> paths.add(context.path(facet, tag.label())));
        }
        paths.add(SitePaths.EDITS);
        context.site().pages().forEach(p -> paths.add(SitePaths.page(p.slug())));
        paths.add(SitePaths.DATA);
        return paths;
    }
}
