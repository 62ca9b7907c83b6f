package org.lantai.check.site;

import java.io.IOException;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sha256;
import org.lantai.publish.Manifest;

/** Whether a site is what its build made. */
final class WholeLook implements SiteLook {
    @Override
    public void look(SiteFiles site, Consumer<Problem> out) throws IOException {
        for (String path : site.digests().keySet()) {
            if (!site.has(path)) {
                out.accept(Problem.error(
                        ProblemKind.CHECK_MISSING,
                        path,
                        "The build made this file, and it is gone.",
                        "Build the archive again: lantai build."));
            } else if (!Sha256.hex(site.file(path)).equals(site.digests().get(path))) {
                out.accept(Problem.error(
                        ProblemKind.CHECK_DIFFERS,
                        path,
                        "This is not the file that the build made.",
                        "Somebody changed it, or a build was stopped. Build the archive again: lantai build."));
            }
        }
        site.sizes().keySet().stream()
                .filter(path -> !site.digests().containsKey(path) && !path.equals(Manifest.NAME))
                .forEach(path -> out.accept(stranger(path)));
    }

    private static Problem stranger(String path) {
        return Problem.note(
                ProblemKind.CHECK_STRANGER,
                path,
                "No build made this file; it is published with the site.",
                "Delete it if it is not meant for readers.");
    }
}
