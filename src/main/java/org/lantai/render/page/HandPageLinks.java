package org.lantai.render.page;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantai.disk.ArchiveFolder;
import org.lantai.disk.PictureFile;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.render.html.LinkTarget;
import org.lantai.render.html.WebLink;
import org.lantai.store.Asset;

/**
 * Where the links of one hand-written page lead: to another page ({@code method.md}), to a page of the site from its
 * root ({@code /timeline/}), to another host; pictures to files beside the page. Everything else is reported and
 * dropped.
 */
final class HandPageLinks {
    private static final Pattern PAGE = Pattern.compile("(?:\\./)?([A-Za-z0-9][A-Za-z0-9_-]*)\\.md(#[^\\s]*)?");
    private static final Pattern ROOTED = Pattern.compile(
            "/((?:(?:d|timeline|tags|sources|pages)/(?:[A-Za-z0-9_-]+/)*)?)(?:index\\.html)?(#[^\\s]*)?");
    private static final Pattern PICTURE = Pattern.compile("(?:\\./)?([A-Za-z0-9][A-Za-z0-9_.-]*)");

    private final ArchiveFolder content;
    private final Path file;
    private final String name;
    private final String slug;
    private final Consumer<Problem> problems;
    private final Map<String, Asset> pictures = new TreeMap<>();

    HandPageLinks(ArchiveFolder content, Path file, String name, String slug, Consumer<Problem> problems) {
        this.content = content;
        this.file = file;
        this.name = name;
        this.slug = slug;
        this.problems = problems;
    }

    /** Where a link leads; empty when it is to be dropped, which has been reported. */
    Optional<LinkTarget> target(String href) {
        Matcher page = PAGE.matcher(href);
        if (page.matches() && isPage(file.resolveSibling(page.group(1) + ".md"))) {
            return inside(SitePaths.page(page.group(1)), page.group(2));
        }
        Matcher rooted = ROOTED.matcher(href);
        if (rooted.matches()) {
            return inside(rooted.group(1) + "index.html", rooted.group(2));
        }
        if (href.equals("/" + SitePaths.FEED)) {
            return inside(SitePaths.FEED, null);
        }
        Optional<LinkTarget> web = WebLink.of(href).map(url -> new LinkTarget(url, true));
        if (web.isEmpty()) {
            refuse(
                    ProblemKind.PAGE_LINK,
                    "link",
                    href,
                    "Link to `other.md`, to a page of the site as in `/timeline/`, or to https://….");
        }
        return web;
    }

    private Optional<LinkTarget> inside(String path, @Nullable String fragment) {
        String href = SitePaths.href(SitePaths.page(slug), path);
        return Optional.of(new LinkTarget(fragment == null ? href : href + fragment, false));
    }

    /** The address of a picture beside the page; empty when it is to be dropped, which has been reported. */
    Optional<String> picture(String src) {
        Matcher m = PICTURE.matcher(src);
        if (!m.matches() || !SiteAddress.isPictureName(src) || !isBeside(m.group(1))) {
            refuse(
                    ProblemKind.PAGE_PICTURE,
                    "picture",
                    src,
                    "Put the picture beside the page, with an ASCII name, and no picture of other hosts.");
            return Optional.empty();
        }
        Path picture = file.resolveSibling(m.group(1));
        Optional<Problem> objection = PictureFile.objection(content, picture, HandPages.FOLDER + "/" + m.group(1));
        if (objection.isPresent()) {
            problems.accept(objection.get());
            return Optional.empty();
        }
        pictures.put(m.group(1), new Asset(src, picture, m.group(1)));
        return Optional.of(m.group(1));
    }

    private boolean isPage(Path other) {
        return Files.isRegularFile(other) && content.objection(other).isEmpty();
    }

    private boolean isBeside(String other) {
        Path picture = file.resolveSibling(other);
        return Files.exists(picture, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(picture);
    }

    List<Asset> pictures() {
        return List.copyOf(pictures.values());
    }

    private void refuse(ProblemKind kind, String what, String address, String advice) {
        problems.accept(Problem.warning(
                kind,
                name,
                "The " + what + " `" + address + "` leads outside the archive's pages and was dropped.",
                advice));
    }
}
