package org.lantai.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** A picture of an archive that travels along to the site. */
public final class PictureFile {
    private PictureFile() {}

    /**
     * What stands against copying it.
     *
     * @param folder the folder of the archive that it must lie in
     * @param file the picture, which is there
     * @param name it as the user knows it
     */
    public static Optional<Problem> objection(ArchiveFolder folder, Path file, String name) {
        return folder.objection(file)
                .map(refusal -> refusal.warning(ProblemKind.PICTURE_REFUSED, name))
                .or(() -> isTooLarge(file) ? Optional.of(tooLarge(name)) : Optional.empty());
    }

    private static boolean isTooLarge(Path file) {
        try {
            return Files.size(file) > WholeFile.ASSET;
        } catch (IOException e) {
            // Whoever reads it will say so.
            return false;
        }
    }

    private static Problem tooLarge(String name) {
        return Problem.warning(
                ProblemKind.PICTURE_TOO_LARGE,
                name,
                "The picture is over " + (WholeFile.ASSET >> 20) + " MiB and was left out.",
                "Save it smaller.");
    }
}
