package org.lantai.publish;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
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
     * Finds the files that no build made, none of which may stand where the new site will have its own.
     *
     * @param own the files of the site that stands that the last build made
     * @param made the files of the new site
     * @throws ProblemException when one does
     */
    List<String> foreign(Set<String> own, SortedMap<String, String> made) throws IOException {
        if (!Folders.stands(places.site())) {
            return List.of();
        }
        List<String> foreign = new ForeignFiles(disk, places.site(), own).paths();
        for (String path : foreign) {
            if (isInTheWay(path, made)) {
                throw new ProblemException(Problem.error(
                        ProblemKind.SITE_IN_THE_WAY,
                        places.named().resolve(path).toString(),
                        "No build made this file, and the new site has one of the same name.",
                        "Move it out of the site."));
            }
        }
        return foreign;
    }

    /** It is a file of the new site, or a folder of it, or in a folder that is a file of the new site. */
    private static boolean isInTheWay(String path, SortedMap<String, String> made) {
        return Folders.above(path).stream().anyMatch(folder -> made.containsKey(folder))
                || made.containsKey(path)
                || !made.subMap(path + "/", path + "0").isEmpty();
    }

    /**
     * Switches.
     *
     * @param own the files of the site that stands that the last build made
     * @param same its folders that are in the new one as they are
     */
    void run(Set<String> own, Collection<String> same) throws IOException {
        if (Folders.stands(places.site())) {
            replace(new CarriedFolders(disk, places, same));
            recovery.finishSwitch(own);
        } else {
            recovery.moveIn();
        }
    }

    private void replace(CarriedFolders carried) throws IOException {
        carried.announce();
        disk.move(places.site(), places.previous());
        try {
            carried.carry();
            disk.move(places.staging(), places.site());
        } catch (IOException e) {
            carried.putBack();
            disk.move(places.previous(), places.site());
            carried.settle();
            throw e;
        }
        disk.force(places.site().resolveSibling("."));
        carried.settle();
    }
}
