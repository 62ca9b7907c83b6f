package org.lantai.source;

import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a walk through the captures found, by name; pictures are not counted, since pages call for them.
 *
 * @param files all that may be captures
 * @param sidecars what may belong to them
 * @param hidden hidden files and folders, which were not looked into
 */
record FoundFiles(NavigableMap<String, Path> files, NavigableSet<String> sidecars, NavigableSet<String> hidden) {
    FoundFiles() {
        this(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    }

    void add(String name, Path file) {
        CaptureType type = CaptureType.of(name);
        if (type == CaptureType.SIDECAR) {
            sidecars.add(name);
        } else if (type != CaptureType.IMAGE) {
            files.put(name, file);
        }
    }
}
