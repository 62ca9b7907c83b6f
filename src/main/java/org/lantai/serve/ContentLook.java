package org.lantai.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.lantai.disk.FolderLook;

/**
 * How the folders that an archivist works in look from outside. One look tells whether anything is another than at the last
 * one.
 *
 * @param looks of each folder
 */
record ContentLook(String looks) {
    /** What a build writes there itself. */
    private static final Set<String> WRITTEN =
            Set.of("permalinks.tsv", "permalinks.tsv.new", "permalinks.tsv.lock", "releases", ".gitattributes");

    /** How they look now; what cannot be looked at is passed over. */
    static ContentLook of(List<Path> folders) throws IOException {
        StringBuilder looks = new StringBuilder();
        for (Path folder : folders) {
            looks.append(FolderLook.inPassing(folder, WRITTEN)).append('\n');
        }
        return new ContentLook(looks.toString());
    }
}
