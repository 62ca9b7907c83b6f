package org.lantai.check.site;

import java.util.function.Consumer;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.ConfigReader;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** What an archive does not say of itself, and its readers need. */
final class LackLook implements SiteLook {
    private final ArchiveConfig config;

    LackLook(ArchiveConfig config) {
        this.config = config;
    }

    @Override
    public void look(SiteFiles site, Consumer<Problem> out) {
        if (config.baseUrl().isEmpty()) {
            out.accept(Problem.warning(
                    ProblemKind.CHECK_NO_BASE,
                    ConfigReader.FILE,
                    "The archive does not say where it stands, so nobody can cite it.",
                    "Write the address under which it will be published: `baseUrl: https://…/`, and build again."));
        }
        if (config.license().isEmpty()) {
            out.accept(Problem.note(
                    ProblemKind.CHECK_NO_LICENSE,
                    ConfigReader.FILE,
                    "The archive does not say under which licence stands what it adds: corrections, tags, notes.",
                    "Write one, such as `license: CC-BY-4.0`. The texts stay their owners'."));
        }
    }
}
