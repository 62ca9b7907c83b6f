package org.lantai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lantai.catalog.Facet;
import org.lantai.model.OutputFile;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.timeline.Readings;
import org.lantai.render.view.Sitemap;

/** Makes the sitemap (sitemaps.org, protocol 0.9), for archives whose address is known, and robots.txt. */
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
        out.accept(context.file("robots.txt", "robots.ftl", new Sitemap(base, false, List.of())));
    }

    private void sitemaps(String base, Consumer<OutputFile> out) {
        List<String> urls = paths().stream()
                .flatMap(path -> context.absolute(path).stream())
                .toList();
        if (urls.size() <= most) {
            out.accept(sitemap("sitemap.xml", base, false, urls));
            return;
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < urls.size(); from += most) {
            String name = "sitemap-" + (parts.size() + 1) + ".xml";
            out.accept(sitemap(name, base, false, urls.subList(from, Math.min(urls.size(), from + most))));
            parts.add(base + name);
        }
        out.accept(sitemap("sitemap.xml", base, true, parts));
    }

    private OutputFile sitemap(String path, String base, boolean index, List<String> urls) {
        return context.file(path, "sitemap.ftlx", new Sitemap(base, index, urls));
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(SitePaths.HOME));
        new Readings(context).all().forEach(reading -> paths.addAll(reading.pages()));
        for (Facet facet : context.facets()) {
            paths.add(SitePaths.index(facet));
            facet.tags(context.site().catalog()).forEach(tag -> paths.add(context.path(facet, tag.label())));
        }
        paths.add(SitePaths.EDITS);
        context.site().pages().forEach(p -> paths.add(SitePaths.page(p.slug())));
        context.site().catalog().entries().forEach(e -> paths.add(context.documentPath(e)));
        return paths;
    }
}
