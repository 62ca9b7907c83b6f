package org.lantai.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantai.disk.ArchiveFolder;
import org.lantai.disk.Disk;
import org.lantai.disk.Refusal;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.Progress;
import org.lantai.source.CaptureFolder;
import org.lantai.source.FileNames;

/** Copies files into the folder of captures. Each is written under a name that is not read, and gets its own when it is whole. */
final class Carrier {
    /** Hidden, so that a build passes over what a kill leaves there. */
    static final String UNFINISHED = ".adding";

    private final Disk disk;
    private final Path captures;
    private final ArchiveFolder folder;
    private final Set<Path> folders = new HashSet<>();

    Carrier(Disk disk, Path archive) {
        this.disk = disk;
        this.captures = archive.resolve(CaptureFolder.CAPTURES);
        this.folder = ArchiveFolder.of(archive, CaptureFolder.CAPTURES);
    }

    /**
     * Copies all in their order.
     *
     * @throws ProblemException when one cannot be copied; those before it are there then
     */
    void copy(List<Plan.Placement> placements, Progress progress) throws IOException {
        progress.begin("Copying", placements.size());
        Path unfinished = captures.resolve(UNFINISHED);
        if (Files.exists(unfinished, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(unfinished);
        }
        for (Plan.Placement placement : placements) {
            copy(placement, unfinished);
            progress.advance();
        }
        for (Path changed : folders) {
            disk.force(changed);
        }
        progress.end();
    }

    private void copy(Plan.Placement placement, Path unfinished) throws IOException {
        Path target = FileNames.resolve(captures, placement.to());
        Path parent = target.resolveSibling(".").normalize();
        if (folders.add(parent)) {
            refuseLinks(parent);
            disk.makeFolders(parent);
        }
        disk.copy(placement.from(), unfinished);
        disk.force(unfinished);
        disk.move(unfinished, target);
    }

    /** A link among the captures may lead anywhere. */
    private void refuseLinks(Path parent) {
        Path standing = parent;
        while (!Files.exists(standing, LinkOption.NOFOLLOW_LINKS)) {
            standing = standing.resolve("..").normalize();
        }
        Optional<Refusal> refusal = folder.objection(standing);
        if (refusal.isPresent()) {
            throw new ProblemException(refusal.get().error(ProblemKind.INTAKE_UNWRITABLE, standing.toString()));
        }
    }

    /** Deletes files that are in the archive now. */
    void delete(List<Path> files) throws IOException {
        for (Path file : files) {
            disk.delete(file);
        }
    }
}
