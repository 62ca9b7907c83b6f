package org.lantai.check.site;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lantai.disk.Disk;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.release.ReleaseFolder;
import org.lantai.release.Version;

/** Versions that were released and where nothing stands, and anchors of theirs that no longer lead anywhere. */
final class ReleaseLook implements PageLook {
    private static final String NEXT =
            "Build the archive again: lantai build. If it stays, restore `content/releases` from version control.";

    private final Path archive;
    private final SiteFiles site;
    private final PageAnchors anchors;
    private final Set<String> shown = new TreeSet<>();

    /**
     * Over the releases of an archive.
     *
     * @param archive the folder that holds {@code content/}
     * @param anchors the places that pages have, known when all were looked at
     */
    ReleaseLook(Path archive, SiteFiles site, PageAnchors anchors) {
        this.archive = archive;
        this.site = site;
        this.anchors = anchors;
    }

    @Override
    public void look(SitePage page, Consumer<Problem> out) {
        if (page.isOfDocument() && !page.html().select(".block[id]").isEmpty()) {
            shown.add(page.path());
        }
    }

    @Override
    public void end(Consumer<Problem> out) {
        new ReleaseFolder(Disk.local(), archive).versions((id, version) -> check(id, version, out));
    }

    private void check(DocumentId id, Version version, Consumer<Problem> out) {
        String page = "d/" + id + "/index.html";
        String released = "d/" + id + "/v" + version.number() + "/index.html";
        if (!site.has(released)) {
            out.accept(lost(
                    released, "This version was released on " + version.release() + ", and nothing stands there."));
        }
        version.anchors().stream()
                .filter(anchor -> shown.contains(page) && !anchors.has(page, anchor))
                .forEach(anchor -> out.accept(
                        lost(page, "The anchor #" + anchor + " was released, and the page has it no more.")));
    }

    private static Problem lost(String path, String message) {
        return Problem.error(ProblemKind.CHECK_RELEASED, path, message, NEXT);
    }
}
