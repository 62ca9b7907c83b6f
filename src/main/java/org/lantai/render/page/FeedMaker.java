package org.lantai.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.config.ArchiveConfig;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.model.PartialDate;
import org.lantai.model.Sha256;
import org.lantai.render.view.Feed;
import org.lantai.render.view.Feed.FeedEntry;
import org.lantai.subjects.Entry;

/** Makes what programs read: the Atom feed (RFC 4287), .nojekyll. */
public final class FeedMaker {
    /** Of one document: the feed of each of its tags would list all of them. */
    private static final int MOST_TAGS = 50;

    private static final int FEED_ENTRIES = 50;
    /** What an entry without any date gets: an Atom feed demands a time, and no clock may decide it. */
    private static final String NO_DATE = "1970-01-01T00:00:00Z";

    private final PageContext context;
    private final ArchiveConfig config;

    public FeedMaker(PageContext context) {
        this.context = context;
        this.config = context.config();
    }

    public void files(Consumer<OutputFile> out) {
        out.accept(feed());
        // An empty file is enough to keep GitHub Pages from leaving out names that begin with an underscore.
        out.accept(new OutputFile(".nojekyll", CapturedBytes.copyOf(new byte[] {'\n'})));
    }

    private OutputFile feed() {
        return feed(SitePaths.FEED, SitePaths.HOME, "", context.site().catalog().entries());
    }

    /**
     * The newest of some documents.
     *
     * @param path where the feed stands
     * @param page the page that lists the same
     * @param name what they have in common, empty for the whole archive
     * @param newestFirst the documents
     */
    public OutputFile feed(String path, String page, String name, List<Entry> newestFirst) {
        List<FeedEntry> entries = newestFirst.stream()
                .limit(FEED_ENTRIES)
                .map(entry -> entry(entry, SitePaths.root(path)))
                .toList();
        boolean all = name.isEmpty();
        Feed view = new Feed(
                context.absolute(page).orElseGet(() -> tagUri(SitePaths.folder(all ? "" : page))),
                all ? config.title() : name + " · " + config.title(),
                all ? config.description() : "",
                config.publisher().isEmpty() ? config.title() : config.publisher(),
                config.script().tag(),
                entries.stream().map(FeedEntry::updated).max(String::compareTo).orElse(NO_DATE),
                config.baseUrl().map(base -> base + path),
                context.absolute(page).orElse(SitePaths.root(path) + page),
                entries);
        return context.file(path, "feed.ftlx", view);
    }

    private FeedEntry entry(Entry entry, String root) {
        String path = context.documentPath(entry);
        return new FeedEntry(
                context.absolute(path).orElseGet(() -> tagUri(SitePaths.folder(path))),
                context.absolute(path).orElse(root + path),
                entry.title(),
                entry.date().map(FeedMaker::instant),
                updated(entry).map(FeedMaker::instant).orElse(NO_DATE),
                entry.excerpt(),
                entry.authors(),
                entry.tags().stream().limit(MOST_TAGS).toList());
    }

    /**
     * When an entry changed; where nobody knows, or before pages are made, when it was captured, which is the earliest it
     * can have been.
     */
    private Optional<PartialDate> updated(Entry entry) {
        return Optional.ofNullable(
                        context.site().served().get(context.site().permalinks().of(entry)))
                .flatMap(ServedPage::changed)
                .or(() -> entry.origin().captured())
                .or(entry::date);
    }

    /**
     * RFC 4151. An archive without an address has no authority of its own; its title, digested, keeps its names apart
     * from those of other archives.
     */
    private String tagUri(String path) {
        return "tag:lantai.invalid,2026:" + Sha256.hex(config.title()).substring(0, 16) + "/" + path;
    }

    /** The first moment of a date, in China Standard Time, in which the pages of an archive are dated. */
    private static String instant(PartialDate date) {
        String iso = date.toString();
        String known = iso.length() == 16 ? iso + ":00" : iso;
        return known + "0000-01-01T00:00:00".substring(known.length()) + "+08:00";
    }
}
