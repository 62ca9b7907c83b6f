package org.lantai.publish;

import java.io.IOException;
import java.util.Set;
import java.util.SortedMap;
import org.lantai.disk.Disk;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** Puts a staged site in the place of the one that stands. */
final class Exchange {
    private final Disk disk;
    private final SitePlaces places;
    private final Recovery recovery;

    Exchange(Disk disk, SitePlaces places, Recovery recovery) {
        this.disk = disk;
        this.places = places;
        this.recovery = recovery;
    }

    /**
     * Looks for files that no build made where the new site will have its own.
     *
     * @param own the files of the site that stands that the last build made
     * @param made the files of the new site
     * @throws ProblemException when there is one
     */
    void refuseCollisions(Set<String> own, SortedMap<String, String> made) throws IOException {
        if (!Folders.stands(places.site())) {
            return;
        }
        for (String path : new ForeignFiles(disk, places.site(), own).paths()) {
            if (isInTheWay(path, made)) {
                throw new ProblemException(Problem.error(
                        ProblemKind.SITE_IN_THE_WAY,
                        places.named().resolve(path).toString(),
                        "No build made this file, and the new site has one of the same name.",
                        "Move it out of the site."));
            }
        }
    }

    /** It is a file of the new site, or a folder of it, or in a folder that is a file of the new site. */
    private static boolean isInTheWay(String path, SortedMap<String, String> made) {
        boolean inFile = false;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            inFile |= made.containsKey(path.substring(0, slash));
        }
        return inFile
                || made.containsKey(path)
                || !made.subMap(path + "/", path + "0").isEmpty();
    }

    /** @param own the files of the site that stands that the last build made */
    void run(Set<String> own) throws IOException {
        boolean replaces = Folders.stands(places.site());
        if (replaces) {
            disk.move(places.site(), places.previous());
        }
        moveIn(replaces);
        disk.force(places.site().resolveSibling("."));
        if (replaces) {
            recovery.finishSwitch(own);
        }
    }

    private void moveIn(boolean replaces) throws IOException {
        try {
            disk.move(places.staging(), places.site());
        } catch (IOException e) {
            if (replaces) {
                disk.move(places.previous(), places.site());
            }
            throw e;
        }
    }
}
