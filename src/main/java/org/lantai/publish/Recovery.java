package org.lantai.publish;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.disk.Disk;
import org.lantai.model.ProblemException;

/** Puts right what a killed build left behind. It may be killed itself at any point and begun again. */
final class Recovery {
    private final Disk disk;
    private final SitePlaces places;

    Recovery(Disk disk, SitePlaces places) {
        this.disk = disk;
        this.places = places;
    }

    /** Puts a site back where none stands, the new one if folders may have moved to it; leaves nothing beside the site. */
    void recover() throws IOException {
        Folders.delete(disk, places.discarded());
        if (isCarrying()) {
            CarriedFolders.begun(disk, places).carry();
            moveIn();
        }
        Folders.delete(disk, places.carried());
        Folders.delete(disk, places.staging());
        if (!Folders.stands(places.previous())) {
            return;
        }
        if (noSiteStands()) {
            disk.move(places.previous(), places.site());
        } else if (Manifest.isIn(places.previous())) {
            finishSwitch(Manifest.read(places.previous()).keySet());
        } else {
            // Earlier versions deleted the old site under this name, after they had moved the foreign files out of it.
            discardPrevious();
        }
    }

    /** Gives the new site its name, where none stands. */
    void moveIn() throws IOException {
        disk.move(places.staging(), places.site());
        disk.force(places.site().resolveSibling("."));
    }

    private boolean isCarrying() throws IOException {
        return Stream.of(places.carried(), places.previous(), places.staging()).allMatch(Folders::stands)
                && noSiteStands();
    }

    /**
     * All that follows when the new site stands: foreign files move over to it, then the old site gets the name that
     * means it is only to be deleted, then it is.
     *
     * @param own the files of the old site that a build made
     * @throws ProblemException when a foreign file stands in both sites
     */
    void finishSwitch(Set<String> own) throws IOException {
        new ForeignFiles(disk, places.previous(), own).moveTo(places.site());
        discardPrevious();
    }

    private void discardPrevious() throws IOException {
        disk.move(places.previous(), places.discarded());
        Folders.delete(disk, places.discarded());
    }

    /** Somebody may have made an empty folder where the site was missing. */
    private boolean noSiteStands() throws IOException {
        if (Folders.stands(places.site()) && Folders.isEmpty(places.site())) {
            disk.delete(places.site());
        }
        return !Folders.stands(places.site());
    }
}
