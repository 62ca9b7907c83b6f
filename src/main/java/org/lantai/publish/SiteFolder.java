package org.lantai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lantai.disk.Disk;
import org.lantai.disk.LockFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * The folder that a site is published in. A new site is staged beside it and then switched in, so that a build that
 * fails or is killed leaves the site as it was. Where the folder is a link, that is what it leads to.
 *
 * <p>Java cannot exchange two folders in one step, so the switch is two renames. A program killed between them leaves
 * the old site under its second name; the next build finds it there and puts it back first.
 */
public final class SiteFolder {
    private final Disk disk;
    private final Path site;

    public SiteFolder(Path site) {
        this(Disk.local(), site);
    }

    /** @param disk what every change goes through */
    public SiteFolder(Disk disk, Path site) {
        this.disk = disk;
        this.site = site.toAbsolutePath().normalize();
    }

    /**
     * Begins a new site, and first puts right what a killed build left behind.
     *
     * @throws ProblemException when the folder cannot be written, holds files of somebody else only, or is being built
     *     by another program
     */
    public Staging stage() {
        try {
            SitePlaces places = SitePlaces.of(site);
            disk.makeFolders(places.site().resolveSibling("."));
            LockFile lock = LockFile.take(disk, places.lock()).orElseThrow(() -> busy(site));
            return stage(places, lock);
        } catch (IOException e) {
            throw unwritable(site, e);
        }
    }

    /** Whether no build is at work on the site, nor was killed at it; where nobody can tell, it is not. */
    public boolean isAtRest() {
        try {
            return SitePlaces.of(site).atRest();
        } catch (IOException e) {
            return false;
        }
    }

    private Staging stage(SitePlaces places, LockFile lock) throws IOException {
        try {
            Recovery recovery = new Recovery(disk, places);
            refuseWhatIsNoSite(places.site());
            recovery.recover();
            refuseWhatIsNoSite(places.site());
            disk.makeFolders(places.staging());
            return new Staging(disk, places, lock, recovery);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void refuseWhatIsNoSite(Path folder) throws IOException {
        if (!Folders.stands(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(Problem.error(
                    ProblemKind.SITE_NOT_A_FOLDER,
                    site.toString(),
                    "The site cannot be written here: this is a file, not a folder.",
                    "Move the file away, or name another folder with --output."));
        }
        if (!Manifest.isIn(folder) && !Folders.isEmpty(folder)) {
            throw new ProblemException(Problem.error(
                    ProblemKind.SITE_NOT_OURS,
                    site.toString(),
                    "The folder holds files that no build made (there is no " + Manifest.NAME + " in it).",
                    "If it is the site of this archive, restore that file from version control, since its addresses are"
                            + " known by it; if not, empty the folder, or name another one with --output."));
        }
    }

    private static ProblemException busy(Path site) {
        return new ProblemException(Problem.error(
                ProblemKind.SITE_BUSY,
                site.toString(),
                "Another build is writing this site.",
                "Wait until it has ended, or name another folder with --output."));
    }

    static ProblemException unwritable(Path site, IOException e) {
        String reason = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
        return new ProblemException(
                Problem.error(
                        ProblemKind.SITE_NOT_WRITABLE,
                        site.toString(),
                        "The site cannot be written (" + reason + ").",
                        "Check that the folder and the one above it may be written and that the disk is not full, or"
                                + " name another folder with --output."),
                e);
    }
}
