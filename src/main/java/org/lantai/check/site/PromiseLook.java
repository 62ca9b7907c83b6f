package org.lantai.check.site;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.lantai.ledger.Ledger;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Addresses that the ledger promised for ever and where nothing stands. */
final class PromiseLook implements SiteLook {
    private final Path archive;

    /** @param archive the folder that holds {@code content/} */
    PromiseLook(Path archive) {
        this.archive = archive;
    }

    @Override
    public void look(SiteFiles site, Consumer<Problem> out) {
        Ledger.read(archive)
                .published()
                .filter(path -> SiteAddress.isKept(path) && !site.has(path))
                .distinct()
                .sorted()
                .forEach(path -> out.accept(Problem.error(
                        ProblemKind.CHECK_UNANSWERED,
                        path,
                        "This address was promised for ever, and nothing stands there.",
                        "Build the archive again: lantai build. It answers every address that the ledger knows.")));
    }
}
