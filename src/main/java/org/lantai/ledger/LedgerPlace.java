package org.lantai.ledger;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lantai.disk.Links;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * Where the ledger of an archive really stands. It may be a link to another place in the archive. One that leads out of
 * it is refused: an archive that somebody got from elsewhere must not have the program read and write where it likes.
 */
final class LedgerPlace {
    private LedgerPlace() {}

    /** @throws ProblemException when it is a link that leads out of the archive or to nothing */
    static Path in(Path archive) {
        Path named = archive.resolve(Ledger.FILE);
        if (!Files.isSymbolicLink(named)) {
            if (Files.exists(named) && !Files.isRegularFile(named)) {
                throw refused(
                        "The permalink ledger is a folder, a pipe or a device, and no file.",
                        "Move it away, and put the ledger here, from version control.");
            }
            return named;
        }
        try {
            Path file = Links.follow(named);
            if (!file.startsWith(archive.toRealPath())) {
                throw refused(
                        "The permalink ledger is a link that leads out of the archive, to " + file + ".",
                        "Put the file itself here in place of the link, or keep it elsewhere in the archive.");
            }
            if (!Files.exists(file)) {
                throw refused(
                        "The permalink ledger is a link to " + file + ", and nothing stands there.",
                        "Restore that file from version control. Only where no URL was ever promised, delete the link;"
                                + " the build then makes a new ledger.");
            }
            return file;
        } catch (FileSystemLoopException e) {
            throw refused(
                    "The permalink ledger is a link that leads back to itself.",
                    "Put the file itself in place of the link, from version control.");
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.LEDGER_UNREADABLE,
                            Ledger.FILE,
                            "The permalink ledger is a link that cannot be followed.",
                            "Check the permissions of the file."),
                    e);
        }
    }

    private static ProblemException refused(String message, String advice) {
        return new ProblemException(Problem.error(ProblemKind.LEDGER_LINK, Ledger.FILE, message, advice));
    }
}
