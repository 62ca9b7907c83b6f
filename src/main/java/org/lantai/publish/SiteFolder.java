package org.lantai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;

/**
 * The folder that a site is published in. A new site is staged beside it and then switched in, so that a build that
 * fails or is killed leaves the site as it was.
 *
 * <p>Java cannot exchange two folders in one step, so the switch is two renames. A program killed between them leaves
 * the old site under its second name; the next build finds it there and puts it back first.
 */
public final class SiteFolder {
    private final Path site;
    private final Path staging;
    private final Path previous;

    public SiteFolder(Path site) {
        this.site = site.toAbsolutePath().normalize();
        String name = this.site.getFileName() == null
                ? "site"
                : this.site.getFileName().toString();
        this.staging = this.site.resolveSibling("." + name + ".staging");
        this.previous = this.site.resolveSibling("." + name + ".previous");
    }

    /**
     * Begins a new site.
     *
     * @throws ProblemException when the folder cannot be written, holds files of somebody else only, or is being built
     *     by another program
     */
    public Staging stage() {
        try {
            refuseWhatIsNoSite();
            Files.createDirectories(site.resolveSibling("."));
            return Staging.begin(site, staging, previous);
        } catch (IOException e) {
            throw unwritable(site, e);
        }
    }

    private void refuseWhatIsNoSite() throws IOException {
        if (!Files.exists(site)) {
            return;
        }
        if (!Files.isDirectory(site)) {
            throw new ProblemException(Problem.error(
                    "site.not-a-folder",
                    site.toString(),
                    "The site cannot be written here: this is a file, not a folder.",
                    "Move the file away, or name another folder with --output."));
        }
        if (!Files.exists(site.resolve(Manifest.NAME)) && !Folders.isEmpty(site)) {
            throw new ProblemException(Problem.error(
                    "site.not-ours",
                    site.toString(),
                    "The folder holds files that no build made (there is no " + Manifest.NAME + " in it).",
                    "Empty it, or name another folder with --output."));
        }
    }

    /** Finishes what a build that was killed between its two renames left behind. */
    static void recover(Path site, Path previous) throws IOException {
        if (!Files.exists(previous)) {
            return;
        }
        if (!Files.exists(site)) {
            Folders.move(previous, site);
            return;
        }
        Set<String> own = Manifest.read(previous).keySet();
        ForeignFiles.move(ForeignFiles.in(previous, own), previous, site);
        Folders.delete(previous);
    }

    static ProblemException unwritable(Path site, IOException e) {
        String reason = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
        return new ProblemException(
                Problem.error(
                        "site.not-writable",
                        site.toString(),
                        "The site cannot be written (" + reason + ").",
                        "Check that the folder and the one above it may be written and that the disk is not full, or"
                                + " name another folder with --output."),
                e);
    }
}
