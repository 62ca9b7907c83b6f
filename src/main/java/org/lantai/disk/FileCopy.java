package org.lantai.disk;

import java.nio.file.Path;
import org.lantai.model.OutputFile;

/**
 * A file of the site that is a copy of one on disk, and is never held in memory.
 *
 * @param path where it stands in the site, see {@link OutputFile}
 * @param from what it is a copy of
 * @param size how many bytes it has
 */
public record FileCopy(String path, Path from, long size) {
    public FileCopy {
        OutputFile.requireInside(path);
    }
}
