package org.lantai.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lantai.catalog.Entry;
import org.lantai.catalog.Tag;
import org.lantai.catalog.TagLetter;
import org.lantai.catalog.Timeline;
import org.lantai.config.ArchiveConfig;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.model.PartialDate;
import org.lantai.render.view.Feed;
import org.lantai.render.view.Feed.FeedEntry;
import org.lantai.render.view.Sitemap;

/** Makes what programs read: the Atom feed (RFC 4287), the sitemap, robots.txt, .nojekyll. */
final class FeedMaker {
    private static final int FEED_ENTRIES = 50;
    /** What an entry without any date gets: an Atom feed demands a time, and no clock may decide it. */
    private static final String NO_DATE = "1970-01-01T00:00:00Z";

    private final PageContext context;
    private final ArchiveConfig config;

    FeedMaker(PageContext context) {
        this.context = context;
        this.config = context.config();
    }

    void files(Consumer<OutputFile> out) {
        out.accept(feed());
        Sitemap sitemap = new Sitemap(config.baseUrl().orElse(""), urls());
        if (config.baseUrl().isPresent()) {
            out.accept(context.file("sitemap.xml", "sitemap.ftlx", sitemap));
        }
        out.accept(context.file("robots.txt", "robots.ftl", sitemap));
        // An empty file is enough to keep GitHub Pages from leaving out names that begin with an underscore.
        out.accept(new OutputFile(".nojekyll", CapturedBytes.copyOf(new byte[] {'\n'})));
    }

    private OutputFile feed() {
        List<FeedEntry> entries = context.site().catalog().entries().stream()
                .limit(FEED_ENTRIES)
                .map(this::entry)
                .toList();
        Feed view = new Feed(
                config.baseUrl().orElseGet(() -> tagUri("")),
                config.title(),
                config.description(),
                config.publisher().isEmpty() ? config.title() : config.publisher(),
                config.script().tag(),
                entries.stream().map(FeedEntry::updated).max(String::compareTo).orElse(NO_DATE),
                config.baseUrl().map(base -> base + SitePaths.FEED),
                config.baseUrl().orElse(SitePaths.HOME),
                entries);
        return context.file(SitePaths.FEED, "feed.ftlx", view);
    }

    private FeedEntry entry(Entry entry) {
        String path = context.documentPath(entry);
        return new FeedEntry(
                context.absolute(path).orElseGet(() -> tagUri(SitePaths.folder(path))),
                context.absolute(path).orElse(path),
                entry.title(),
                entry.date()
                        .or(() -> entry.origin().captured())
                        .map(FeedMaker::instant)
                        .orElse(NO_DATE),
                entry.excerpt(),
                entry.authors(),
                entry.tags());
    }

    /**
     * RFC 4151. An archive without an address has no authority of its own; its title, digested, keeps its names apart
     * from those of other archives.
     */
    private String tagUri(String path) {
        String digest = CapturedBytes.copyOf(config.title().getBytes(StandardCharsets.UTF_8))
                .sha256();
        return "tag:lantai.invalid,2026:" + digest.substring(0, 16) + "/" + path;
    }

    /** The first moment of a date, in China Standard Time, in which the pages of an archive are dated. */
    private static String instant(PartialDate date) {
        String iso = date.toString();
        String known = iso.length() == 16 ? iso + ":00" : iso;
        return known + "0000-01-01T00:00:00".substring(known.length()) + "+08:00";
    }

    private List<String> urls() {
        List<String> paths = new ArrayList<>(List.of(SitePaths.HOME, SitePaths.TIMELINE));
        for (Timeline.Year year : context.site().catalog().timeline().years()) {
            paths.add(SitePaths.year(year.year()));
            year.months().forEach(m -> paths.add(SitePaths.month(m.year(), m.month())));
        }
        paths.add(SitePaths.TAGS);
        for (TagLetter letter : context.site().catalog().tags()) {
            letter.tags().stream().map(Tag::label).map(context::tagPath).forEach(paths::add);
        }
        paths.add(SitePaths.SOURCES);
        context.site().catalog().sources().forEach(s -> paths.add(context.sourcePath(s.name())));
        context.site().pages().forEach(p -> paths.add(SitePaths.page(p.slug())));
        context.site().catalog().entries().forEach(e -> paths.add(context.documentPath(e)));
        return paths.stream().flatMap(path -> context.absolute(path).stream()).toList();
    }
}
