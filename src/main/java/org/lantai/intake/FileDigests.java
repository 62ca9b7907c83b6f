package org.lantai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.lantai.model.Sha256;

/** What files hold, told by digests; each is read once. */
final class FileDigests {
    private static final int CHUNK = 1 << 16;

    private final Map<Path, String> known = new HashMap<>();

    /** The digest of a file's bytes. */
    String of(Path file) throws IOException {
        String digest = known.get(file);
        if (digest == null) {
            digest = read(file);
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

    private static String read(Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
        }
        return Sha256.hex(digest);
    }
}
