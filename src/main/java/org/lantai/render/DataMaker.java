package org.lantai.render;

import java.util.Locale;
import java.util.Optional;
import org.lantai.data.DataFile;
import org.lantai.data.DataListing;
import org.lantai.model.OutputFile;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.DataPage;
import org.lantai.render.view.DataPage.Download;
import org.lantai.render.view.Html;

/** Makes the page that lists what a site has for programs, and the like one that belongs to its RO-Crate. */
final class DataMaker {
    private static final String MANIFEST = "manifest-sha256.txt";

    private final PageContext context;
    private final DataListing listing;

    DataMaker(PageContext context, DataListing listing) {
        this.context = context;
        this.listing = listing;
    }

    /** @param digest the digest by which a copy of the site is known to be whole */
    OutputFile page(String digest) {
        return page(SitePaths.DATA, Optional.of(digest), Optional.empty());
    }

    /** What stands in it for programs, must not end its element. */
    OutputFile crate() {
        String json = listing.crate().replace("<", "\\u003c");
        Html element = new Html("<script type=\"application/ld+json\">\n" + json + "</script>\n");
        return page(SitePaths.CRATE, Optional.empty(), Optional.of(element));
    }

    private OutputFile page(String path, Optional<String> digest, Optional<Html> crate) {
        String title = context.messages().of("data.title");
        DataPage view = new DataPage(
                crate.isPresent() ? context.hiddenFrame(path, "data", title) : context.frame(path, "data", title, ""),
                title,
                listing.files().stream().map(file -> download(path, file)).toList(),
                context.href(path, MANIFEST),
                digest,
                context.config().baseUrl(),
                context.dates().of(listing.newest()),
                crate);
        return context.file(path, "data.ftlh", view);
    }

    private Download download(String from, DataFile file) {
        return new Download(
                file.path(),
                Optional.of(context.href(from, file.path())).filter(href -> !file.isFolder()),
                context.messages().of("data.file." + file.name()),
                file.format().ending(),
                size(file.bytes()),
                file.parts().size());
    }

    private static String size(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
