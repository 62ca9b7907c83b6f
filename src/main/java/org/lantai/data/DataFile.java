package org.lantai.data;

import java.util.List;
import java.util.Optional;

/**
 * What can be downloaded of the data of a site: a file, or a folder of like ones.
 *
 * @param name its name in messages and in the data package
 * @param path where it stands in the site; a folder ends in {@code /}
 * @param format what its files are written in
 * @param bytes how many bytes it has in all
 * @param parts of a folder, the paths of its files
 * @param sha256 of a file, its digest in lower-case hexadecimal
 */
public record DataFile(
        String name, String path, Format format, long bytes, List<String> parts, Optional<String> sha256) {
    public DataFile {
        parts = List.copyOf(parts);
    }

    public boolean isFolder() {
        return sha256.isEmpty();
    }
}
