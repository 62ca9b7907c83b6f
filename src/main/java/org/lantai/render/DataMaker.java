package org.lantai.render;

import java.util.Optional;
import org.lantai.data.DataFile;
import org.lantai.data.DataListing;
import org.lantai.model.OutputFile;
import org.lantai.render.page.FileSize;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.DataPage;
import org.lantai.render.view.DataPage.Download;
import org.lantai.render.view.Frame;

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
        String title = context.messages().of("data.title");
        String about = context.messages().of("data.about");
        return page(SitePaths.DATA, context.frame(SitePaths.DATA, "data", title, about), Optional.of(digest));
    }

    OutputFile crate() {
        String title = context.messages().of("data.title");
        return page(
                SitePaths.CRATE,
                context.hiddenFrame(
                        SitePaths.CRATE, "data", title, context.messages().of("data.file.crate")),
                Optional.empty());
    }

    private OutputFile page(String path, Frame frame, Optional<String> digest) {
        DataPage view = new DataPage(
                frame,
                frame.title(),
                context.edition().say(context.config().description()),
                listing.files().stream().map(file -> download(path, file)).toList(),
                context.href(path, MANIFEST),
                digest,
                context.config().baseUrl(),
                context.dates().of(listing.newest()));
        return context.file(path, "data.ftlh", view);
    }

    private Download download(String from, DataFile file) {
        return new Download(
                file.path(),
                Optional.of(context.href(from, file.path())).filter(href -> !file.isFolder()),
                context.messages().of("data.file." + file.name()),
                file.format().ending(),
                FileSize.of(file.bytes()),
                file.parts().size());
    }
}
