package org.lantai.check.site;

import java.util.Locale;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Pages that take long to load where the line is thin. */
final class WeightLook implements PageLook {
    /** Six seconds at 400 kbit/s, as slow mobile networks are. */
    static final int HEAVY = 300_000;

    @Override
    public void look(SitePage page, Consumer<Problem> out) {
        if (page.size() > HEAVY) {
            out.accept(Problem.warning(
                    ProblemKind.CHECK_HEAVY,
                    page.path(),
                    String.format(
                            Locale.ROOT,
                            "The page has %.0f kB, which is more than the %d kB that load quickly.",
                            page.size() / 1e3,
                            HEAVY / 1000),
                    "A single text of that length is as it is; a list or an index of that length, please report."));
        }
    }
}
