package org.lantai.model;

/**
 * One rendered file of the site.
 *
 * @param path where it stands in the site: relative, {@code /} between folders, ASCII, no {@code ..}
 * @param content its bytes
 */
public record OutputFile(String path, CapturedBytes content) {
    public OutputFile {
        requireInside(path);
    }

    /**
     * Refuses a path that is none inside a site.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static void requireInside(String path) {
        if (!path.matches("(?:[A-Za-z0-9_.-]+/)*[A-Za-z0-9_.-]+") || ("/" + path + "/").contains("/../")) {
            throw new IllegalArgumentException("not a path inside a site: " + path);
        }
    }
}
