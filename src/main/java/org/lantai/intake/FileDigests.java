package org.lantai.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.lantai.model.Sha256;

/** What files hold, told by digests; each is read once. */
final class FileDigests {
    private final Map<Path, String> known = new HashMap<>();

    /** The digest of a file's bytes. */
    String of(Path file) throws IOException {
        String digest = known.get(file);
        if (digest == null) {
            digest = Sha256.hex(file);
            known.put(file, digest);
        }
        return digest;
    }

    /** Whether two files hold the same; where the one is no regular file, they do not. */
    boolean same(Path file, Path standing) throws IOException {
        return Files.isRegularFile(standing)
                && Files.size(file) == Files.size(standing)
                && of(file).equals(of(standing));
    }
}
