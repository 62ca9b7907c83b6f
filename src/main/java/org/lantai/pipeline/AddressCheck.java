package org.lantai.pipeline;

import java.util.Optional;
import org.lantai.config.ArchiveConfig;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Tells, once for a build, that nobody can follow the addresses of an archive: its own is not known. */
final class AddressCheck {
    private AddressCheck() {}

    static Optional<Problem> check(ArchiveConfig config) {
        return config.baseUrl().isPresent()
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        ProblemKind.CITE_NO_ADDRESS,
                        "content/archive.yaml",
                        "There is no `baseUrl`, so pages cite the address that they were captured from, and none of the"
                                + " archive.",
                        "Write the address under which the archive will be published: `baseUrl: https://…/`."));
    }
}
