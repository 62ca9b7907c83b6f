package org.lantai.intake;

import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What one path brings: files by their names below the folder of captures, if none of another content stands there.
 *
 * @param captures those that hold captures
 * @param sidecars what the archivist says of them
 * @param companions what pages may call for
 */
record Delivery(
        NavigableMap<String, Offered> captures,
        NavigableMap<String, Path> sidecars,
        NavigableMap<String, Path> companions) {
    Delivery() {
        this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /**
     * A file that holds captures.
     *
     * @param many whether it may hold more than one
     */
    record Offered(Path file, boolean many) {}

    boolean isEmpty() {
        return captures.isEmpty();
    }
}
