package org.lantai.check.site;

import java.util.Locale;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Sites and files that GitHub Pages does not take. */
final class SizeLook implements SiteLook {
    /** Within a tenth of the limit there is room for one more crawl at most. */
    private static final double NEAR = 0.9;

    @Override
    public void look(SiteFiles site, Consumer<Problem> out) {
        long bytes = site.bytes();
        if (PagesLimit.part(bytes) > NEAR) {
            out.accept(size(bytes));
        }
        site.sizes().forEach((path, size) -> {
            if (PagesLimit.isTooLarge(size)) {
                out.accept(Problem.error(
                        ProblemKind.CHECK_SIZE,
                        path,
                        megabytes(size) + " is more than the 100 MB that GitHub takes of one file.",
                        "Lower `attachmentLimit` in content/archive.yaml, or choose another host."));
            }
        });
    }

    private static Problem size(long bytes) {
        String advice =
                "Write `captures: withhold` or `attachments: list` into content/archive.yaml, or choose another host.";
        String message = "The site has " + megabytes(bytes) + "; GitHub Pages takes 1 GB.";
        return PagesLimit.left(bytes) < 0
                ? Problem.error(ProblemKind.CHECK_SIZE, "site", message, advice)
                : Problem.warning(ProblemKind.CHECK_SIZE, "site", message, advice);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
