package org.lantai.check.site;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** How many documents the timeline cannot place. */
final class UndatedLook implements SiteLook {
    static final String DOCUMENTS = "data/documents.jsonl";

    @Override
    public void look(SiteFiles site, Consumer<Problem> out) throws IOException {
        AtomicInteger all = new AtomicInteger();
        AtomicInteger undated = new AtomicInteger();
        JsonLines.read(site, DOCUMENTS, document -> {
            all.incrementAndGet();
            undated.addAndGet(document.path("date").asText("").isEmpty() ? 1 : 0);
        });
        if (undated.get() > 0) {
            out.accept(undated(undated.get(), all.get()));
        }
    }

    private static Problem undated(int some, int all) {
        return Problem.note(
                ProblemKind.CHECK_UNDATED,
                "data/documents.csv",
                String.format(
                        Locale.ROOT,
                        "%d of %d documents have no date (%.0f %%), so the timeline does not have them.",
                        some,
                        all,
                        100.0 * some / all),
                "Where you know it, write it into the sidecar: `date: 2023-07-14`, or only the year.");
    }
}
