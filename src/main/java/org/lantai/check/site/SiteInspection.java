package org.lantai.check.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.ConfigReader;

/** Looks at a site with all the looks there are, over one walk of its pages. */
public final class SiteInspection {
    /** So many pages are in memory at once. */
    private static final int TOGETHER = 64;

    private final Path archive;
    private final ArchiveConfig config;
    private final int examples;
    private final Optional<Asking> asking;

    /**
     * Of an archive.
     *
     * @param archive the folder that holds {@code content/}
     * @param examples how many examples are told of a kind of fault
     * @param asking how other hosts are asked whether they still have what the site links to; empty where they are not
     */
    public SiteInspection(Path archive, int examples, Optional<Asking> asking) {
        this.archive = archive;
        this.config = ConfigReader.read(archive);
        this.examples = examples;
        this.asking = asking;
    }

    /**
     * Goes over all files.
     *
     * @throws IOException when one of them cannot be read
     */
    public SiteReport inspect(SiteFiles site) throws IOException {
        Remarks remarks = new Remarks(examples);
        for (SiteLook look : siteLooks()) {
            look.look(site, remarks);
        }
        List<PageLook> looks = pageLooks(site);
        List<String> pages =
                site.sizes().keySet().stream().filter(SitePage::isOne).toList();
        for (int i = 0; i < pages.size(); i += TOGETHER) {
            read(site, pages.subList(i, Math.min(i + TOGETHER, pages.size())))
                    .forEach(page -> looks.forEach(look -> look.look(page, remarks)));
        }
        looks.forEach(look -> look.end(remarks));
        return new SiteReport(
                documents(site), site.sizes().size(), pages.size(), site.bytes(), site.largest(), remarks.all());
    }

    private List<SiteLook> siteLooks() {
        return List.of(
                new WholeLook(),
                new PromiseLook(archive),
                new NameLook(),
                new SizeLook(),
                new StyleLook(),
                new PictureLook(),
                new LackLook(config),
                new UndatedLook(),
                new FlagLook(),
                new DamageLook(),
                new EmptyTagLook());
    }

    private List<PageLook> pageLooks(SiteFiles site) {
        PageAnchors anchors = new PageAnchors();
        List<PageLook> looks = new ArrayList<>(List.of(
                anchors,
                new LinkLook(site, anchors, config.baseUrl()),
                new ReleaseLook(archive, site, anchors),
                new LoadLook(),
                new HtmlLook(),
                new WeightLook(),
                new DoubtLook()));
        asking.ifPresent(how -> looks.add(new WebLook(how, config::isOwn)));
        return looks;
    }

    /** Several are read at once, and looked at in their order. */
    private static List<SitePage> read(SiteFiles site, List<String> paths) throws IOException {
        try {
            return paths.parallelStream().map(path -> read(site, path)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static SitePage read(SiteFiles site, String path) {
        try {
            return SitePage.of(path, Files.readAllBytes(site.file(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int documents(SiteFiles site) throws IOException {
        if (!site.has(UndatedLook.DOCUMENTS)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(site.file(UndatedLook.DOCUMENTS))) {
            return (int) lines.count();
        }
    }
}
