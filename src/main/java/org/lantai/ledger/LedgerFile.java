package org.lantai.ledger;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantai.disk.Disk;
import org.lantai.disk.LockFile;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * The ledger on disk as it was when it was read. Byte order marks and Windows line ends, which editors and version
 * control bring in, are kept and overlooked.
 *
 * @param disk what every change goes through
 * @param file where it really stands, links followed
 * @param read what it held when it was read; empty when there was none yet
 * @param text the same, less what has to go
 */
record LedgerFile(Disk disk, Path file, String read, String text) {
    static LedgerFile read(Disk disk, Path archive) {
        Path file = LedgerPlace.in(archive);
        String text = textOf(file);
        return new LedgerFile(disk, file, text, text);
    }

    /** What it says. */
    LedgerFacts facts() {
        return LedgerLines.facts(text);
    }

    /**
     * The same without the headlines and file names of some documents: the one case in which lines are changed, since of
     * what the archivist takes down nothing may be left to read.
     */
    LedgerFile without(Set<DocumentId> erased) {
        return erased.isEmpty() ? this : new LedgerFile(disk, file, read, LedgerLines.without(text, erased));
    }

    /** Whether it has to be written even where nothing is added. */
    boolean isChanged() {
        return !text.equals(read);
    }

    /**
     * Appends facts: the whole file is written beside the old one and then takes its place, so that a build which is
     * killed leaves one or the other.
     */
    LedgerFile append(List<Fact> facts) {
        String whole = text + addition(facts);
        LedgerFile longer = new LedgerFile(disk, file, whole, whole);
        try {
            disk.makeFolders(file.resolveSibling("."));
            LockFile lock = lock().orElseThrow(LedgerFile::changed);
            try {
                refuseOthersChange();
                disk.rewrite(file, whole.getBytes(StandardCharsets.UTF_8));
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
        return longer;
    }

    /** Clears away what a killed build left beside the ledger, unless somebody is at work there. */
    void tidy() {
        try {
            if (!isFile(Disk.next(file)) && !isFile(lockPath())) {
                return;
            }
            Optional<LockFile> lock = lock();
            if (lock.isPresent()) {
                clear(lock.get());
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void clear(LockFile lock) throws IOException {
        try {
            if (isFile(Disk.next(file))) {
                disk.delete(Disk.next(file));
            }
        } finally {
            lock.close();
        }
    }

    /** Another build of this archive, into another folder, may have come first. */
    private void refuseOthersChange() {
        if (!textOf(file).equals(read)) {
            throw changed();
        }
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<LockFile> lock() throws IOException {
        return LockFile.take(disk, lockPath());
    }

    private Path lockPath() {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private String addition(List<Fact> facts) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String before = text.isEmpty() ? LedgerLines.HEADER + lineEnd : text.endsWith("\n") ? "" : lineEnd;
        return before + facts.stream().map(fact -> fact.line() + lineEnd).collect(Collectors.joining());
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.LEDGER_DAMAGED,
                            Ledger.FILE,
                            "The permalink ledger is not UTF-8 text.",
                            LedgerLines.RESTORE),
                    e);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.LEDGER_UNREADABLE,
                            Ledger.FILE,
                            "The permalink ledger cannot be read.",
                            "Check the permissions of the file."),
                    e);
        }
    }

    private static ProblemException changed() {
        return new ProblemException(Problem.error(
                ProblemKind.LEDGER_CHANGED,
                Ledger.FILE,
                "The permalink ledger was changed by somebody else during the build; nothing was written.",
                "Let other builds of this archive end, then build again."));
    }

    private static ProblemException unwritable(IOException e) {
        return new ProblemException(
                Problem.error(
                        ProblemKind.LEDGER_UNWRITABLE,
                        Ledger.FILE,
                        "The permalink ledger cannot be written.",
                        "Check that the folder can be written to and the disk is not full; without the ledger no"
                                + " URL can be promised."),
                e);
    }
}
