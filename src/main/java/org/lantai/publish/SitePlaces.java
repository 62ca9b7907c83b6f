package org.lantai.publish;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.lantai.disk.Links;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * Where a site and what is needed to exchange it stand: beside each other, since only within one folder is a move one
 * step everywhere. Nothing but the site is there while no build is at work.
 *
 * @param named the site as the user calls it, perhaps a link
 * @param site where it really is
 * @param staging the new site in the making; only to be deleted when its build was killed
 * @param previous the old site during the switch, but for what is carried over, with the files that no build made
 * @param discarded what is only to be deleted
 * @param carried the list of the folders that go over from the old site to the new one; there during the switch only
 * @param lock says that a build is at work. It is outside the site, since Windows moves no folder with open files in it
 */
record SitePlaces(Path named, Path site, Path staging, Path previous, Path discarded, Path carried, Path lock) {
    /** Whether nothing but the site is there: no build is at work, and none was killed. */
    boolean atRest() {
        return Stream.of(staging, previous, discarded, carried, lock).noneMatch(Folders::stands);
    }

    /** @throws ProblemException when the site is a link that leads nowhere */
    static SitePlaces of(Path named) throws IOException {
        Path site = target(named);
        Path fileName = site.getFileName();
        String name = "." + (fileName == null ? "site" : fileName);
        return new SitePlaces(
                named,
                site,
                site.resolveSibling(name + ".staging"),
                site.resolveSibling(name + ".previous"),
                site.resolveSibling(name + ".discarded"),
                site.resolveSibling(name + ".carried"),
                site.resolveSibling(name + ".lock"));
    }

    /** A link to a folder that is not there yet is good, as long as the folder can be made where it says. */
    private static Path target(Path named) throws IOException {
        try {
            Path target = Links.follow(named);
            if (Files.isSymbolicLink(named) && !Files.isDirectory(target.resolveSibling("."))) {
                throw leadsNowhere(
                        named,
                        "The site is a link to " + target + ", and the folder that this should be in"
                                + " is not there.");
            }
            return target;
        } catch (FileSystemLoopException e) {
            throw leadsNowhere(named, "The site is a link that leads back to itself.");
        }
    }

    private static ProblemException leadsNowhere(Path named, String message) {
        return new ProblemException(Problem.error(
                ProblemKind.SITE_LINK,
                named.toString(),
                message,
                "Connect the disk or make the folder that it should lead to, or delete the link, so that the site is"
                        + " written here."));
    }
}
