package org.lantai.publish.branch;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a commit, each as git tells of it.
 *
 * @param entries mode and object of each file, parted by a space, by its path
 */
record BranchFiles(SortedMap<String, String> entries) {
    static final BranchFiles NONE = new BranchFiles(Collections.emptySortedMap());

    private static final String FILE = "100644 ";

    BranchFiles {
        entries = Collections.unmodifiableSortedMap(entries);
    }

    /** What {@code git ls-tree -r -z} prints. */
    static BranchFiles read(String listing) {
        SortedMap<String, String> entries = new TreeMap<>();
        for (String line : listing.split("\0")) {
            String[] parts = line.split("\t", 2);
            if (parts.length == 2) {
                String[] facts = parts[0].split(" ");
                entries.put(parts[1], facts[0] + " " + facts[2]);
            }
        }
        return new BranchFiles(entries);
    }

    /** Plain files. */
    static BranchFiles of(List<String> paths, List<String> objects) {
        SortedMap<String, String> entries = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            entries.put(paths.get(i), FILE + objects.get(i));
        }
        return new BranchFiles(entries);
    }

    /** These and others, which go before them where both have a path. */
    BranchFiles and(BranchFiles others) {
        SortedMap<String, String> all = new TreeMap<>(entries);
        all.putAll(others.entries);
        return new BranchFiles(all);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean has(String path) {
        return entries.containsKey(path);
    }

    Stream<String> paths() {
        return entries.keySet().stream();
    }

    /** The object that a path has. */
    String object(String path) {
        return entries.getOrDefault(path, "").replaceFirst(".* ", "");
    }

    /** As {@code git update-index -z --index-info} reads them. */
    String index() {
        StringBuilder index = new StringBuilder();
        entries.forEach(
                (path, entry) -> index.append(entry).append('\t').append(path).append('\0'));
        return index.toString();
    }
}
