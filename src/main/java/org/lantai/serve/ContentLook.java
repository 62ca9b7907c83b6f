package org.lantai.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import org.lantai.model.Sha256;

/**
 * How the folders that an archivist works in look from outside: the names, sizes and times of all files. One look tells
 * whether anything is another than at the last one.
 *
 * @param files how many files there are
 * @param sum of what each looks like
 */
record ContentLook(long files, long sum) {
    /** What a build writes there itself. */
    private static final Set<String> WRITTEN =
            Set.of("permalinks.tsv", "permalinks.tsv.new", "permalinks.tsv.lock", "releases", ".gitattributes");

    /** How they look now; what cannot be looked at is passed over. */
    static ContentLook of(List<Path> folders) throws IOException {
        Looking looking = new Looking();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(folder, looking);
            }
        }
        return new ContentLook(looking.files, looking.sum);
    }

    private static final class Looking extends SimpleFileVisitor<Path> {
        private long files;
        private long sum;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isWritten(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isWritten(file)) {
                files++;
                sum += Sha256.bits(file + "\t" + attributes.size() + "\t" + attributes.lastModifiedTime());
            }
            return FileVisitResult.CONTINUE;
        }

        /** A file may go between its name was read and it is looked at. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isWritten(Path path) {
            Path name = path.getFileName();
            return name != null && WRITTEN.contains(name.toString());
        }
    }
}
