package org.lantai.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.lantai.disk.Disk;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * {@code content/.gitattributes}: how version control has to treat what addresses hang on (<a
 * href="https://git-scm.com/docs/gitattributes">gitattributes</a>). Captures are kept to the byte, whatever line ends a
 * machine likes; of files that only grow the lines of both sides are kept where two branches meet.
 */
public final class GitAttributes {
    private static final String FILE = ".gitattributes";

    private static final String LINES = """
            # Captures stay as they were captured, to the byte: no line ends are turned.
            captures/** -text
            # Files that only grow: where two branches meet, the lines of both are kept.
            permalinks.tsv text eol=lf merge=union
            releases/** text eol=lf merge=union
            """;

    private GitAttributes() {}

    /**
     * Writes the file where there is none; one that stands is the archivist's.
     *
     * @param disk what every change goes through
     * @param archive the archive's folder, which holds {@code content/}
     * @throws ProblemException when it cannot be written
     */
    public static void write(Disk disk, Path archive) {
        Path file = archive.resolve("content").resolve(FILE);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            disk.rewrite(file, LINES.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.LEDGER_UNWRITABLE,
                            "content/" + FILE,
                            "The file cannot be written.",
                            "Check that the folder can be written to and the disk is not full."),
                    e);
        }
    }
}
