package org.lantai.cite;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;

/**
 * The ledger on disk as it was when it was read. Byte order marks and Windows line ends, which editors and version
 * control bring in, are kept and overlooked.
 *
 * @param file where it stands
 * @param text what it holds; empty when there is none yet
 */
record LedgerFile(Path file, String text) {
    private static final String HEADER = "kind\tname\tkey\tlabel";
    private static final String RESTORE =
            "Restore the file from version control: guessing what the line promised would break published URLs.";

    static LedgerFile read(Path archive) {
        Path file = archive.resolve(Ledger.FILE);
        return new LedgerFile(file, textOf(file));
    }

    /** The promises in the order of the file. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r?\n", -1);
        for (int i = 0; i < lines.length && !text.isEmpty(); i++) {
            int number = i + 1;
            if (i == 0 && !lines[i].equals(HEADER)) {
                throw damaged("The first line must be `" + HEADER.replace("\t", " ⇥ ") + "`.", number);
            } else if (i > 0 && !lines[i].isEmpty()) {
                rows.add(Row.parse(lines[i])
                        .orElseThrow(() -> damaged("This line of the permalink ledger is damaged.", number)));
            }
        }
        return rows;
    }

    /**
     * Appends rows: the whole file is written beside the old one and then takes its place, so that a build which is
     * killed leaves one or the other.
     */
    LedgerFile append(List<Row> rows) {
        if (!textOf(file).equals(text)) {
            throw new ProblemException(Problem.error(
                    "ledger.changed",
                    Ledger.FILE,
                    "The permalink ledger was changed by somebody else during the build; nothing was written.",
                    "Let other builds of this archive end, then build again."));
        }
        LedgerFile longer = new LedgerFile(file, text + addition(rows));
        longer.replace();
        return longer;
    }

    private String addition(List<Row> rows) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String before = text.isEmpty() ? HEADER + lineEnd : text.endsWith("\n") ? "" : lineEnd;
        return before + rows.stream().map(row -> row.line() + lineEnd).collect(Collectors.joining());
    }

    private void replace() {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(next.toAbsolutePath().getParent());
            Files.write(
                    next,
                    text.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            move(next);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            "ledger.unwritable",
                            Ledger.FILE,
                            "The permalink ledger cannot be written.",
                            "Check that the folder can be written to and the disk is not full; without the ledger no"
                                    + " URL can be promised."),
                    e);
        }
    }

    private void move(Path next) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives only know the plain move.
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    Problem.error("ledger.damaged", Ledger.FILE, "The permalink ledger is not UTF-8 text.", RESTORE),
                    e);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            "ledger.unreadable",
                            Ledger.FILE,
                            "The permalink ledger cannot be read.",
                            "Check the permissions of the file."),
                    e);
        }
    }

    private static ProblemException damaged(String message, int line) {
        return new ProblemException(
                Problem.error("ledger.damaged", Ledger.FILE, message, RESTORE).atLine(line));
    }
}
