package org.lantai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lantai.disk.Disk;

/**
 * Folders of the old site that stand in the new one as they are, below the root: each moves over in one step. To make them
 * again, with a link to each file, and to delete the old ones took a third of the time of a build after one change.
 *
 * <p>While they move neither site is whole, and none stands. So their list is on the disk before the first of them moves,
 * and a build that finds it goes on where the killed one stopped.
 */
final class CarriedFolders {
    private final Disk disk;
    private final SitePlaces places;
    private final List<String> folders;

    /** @param folders their paths, none of which is in another */
    CarriedFolders(Disk disk, SitePlaces places, Collection<String> folders) {
        this.disk = disk;
        this.places = places;
        this.folders = List.copyOf(folders);
    }

    /** Those of a switch that a killed build has begun, whose list is whole then. */
    static CarriedFolders begun(Disk disk, SitePlaces places) throws IOException {
        return new CarriedFolders(disk, places, Files.readAllLines(places.carried()));
    }

    /** Writes their list, before the old site gives way. */
    void announce() throws IOException {
        disk.write(places.carried(), String.join("\n", folders).getBytes(StandardCharsets.UTF_8));
        disk.force(places.carried());
        disk.force(places.carried().resolveSibling("."));
    }

    /** Moves those over that have not moved yet. */
    void carry() throws IOException {
        Set<Path> parents = new LinkedHashSet<>();
        for (String folder : folders) {
            move(folder, places.previous(), places.staging());
            parents.add(places.staging().resolve(folder).resolveSibling("."));
        }
        for (Path parent : parents) {
            disk.force(parent);
        }
    }

    /** Moves those back that have moved. */
    void putBack() throws IOException {
        for (String folder : folders) {
            move(folder, places.staging(), places.previous());
        }
    }

    private void move(String folder, Path from, Path to) throws IOException {
        if (Folders.stands(from.resolve(folder))) {
            disk.makeFolders(to.resolve(folder).resolveSibling("."));
            disk.move(from.resolve(folder), to.resolve(folder));
        }
    }

    /** Deletes their list, when the new site stands or will not come to stand. */
    void settle() throws IOException {
        disk.delete(places.carried());
    }
}
