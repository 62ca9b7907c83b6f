package org.lantai.publish;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a new site is in the old one as it is: whole folders, and files in others.
 *
 * @param folders the topmost folders in which no file is another, new, gone or somebody else's
 * @param files all other files that are the same
 */
record Unchanged(Set<String> folders, Set<String> files) {
    /**
     * Sums up.
     *
     * @param site the old site
     * @param same the files that are in both and the same
     * @param made those of the new site
     * @param old those of the old one
     * @param foreign files and folders in the old one that no build made
     */
    static Unchanged of(
            Path site, Collection<String> same, Collection<String> made, Collection<String> old, List<String> foreign) {
        Map<String, Integer> changes = new HashMap<>();
        made.forEach(path -> count(path, 1, changes));
        same.forEach(path -> count(path, -1, changes));
        Set<String> spoiled = new HashSet<>();
        Set<String> standing = new HashSet<>(same);
        old.stream().filter(path -> !standing.contains(path)).forEach(path -> spoiled.addAll(Folders.above(path)));
        foreign.forEach(path -> spoiled.addAll(Folders.above(path)));
        Set<String> folders = new TreeSet<>();
        Set<String> files = new TreeSet<>();
        for (String path : same) {
            Optional<String> whole = Folders.above(path).stream()
                    .filter(folder -> changes.getOrDefault(folder, 0) == 0 && !spoiled.contains(folder))
                    .filter(folder -> Files.isDirectory(site.resolve(folder), LinkOption.NOFOLLOW_LINKS))
                    .findFirst();
            whole.ifPresentOrElse(folders::add, () -> files.add(path));
        }
        return new Unchanged(folders, files);
    }

    private static void count(String path, int one, Map<String, Integer> changes) {
        Folders.above(path).forEach(folder -> changes.merge(folder, one, Integer::sum));
    }
}
