package org.lantai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of all files that a build made, with their digests: how the next build tells its own files from others', and
 * how anybody can check that the site is whole ({@code sha256sum -c manifest-sha256.txt}). A line is the SHA-256 in
 * hexadecimal, two spaces and the path, as in a BagIt manifest (<a
 * href="https://www.rfc-editor.org/rfc/rfc8493#section-2.1.3">RFC 8493, 2.1.3</a>), sorted by path.
 */
public final class Manifest {
    /** Where it stands in a site. */
    public static final String NAME = "manifest-sha256.txt";

    private Manifest() {}

    /** Whether a build made that folder: every site of one has a manifest. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /** The digests in a site's manifest, by path; empty when the folder has none. */
    public static SortedMap<String, String> read(Path site) throws IOException {
        Path file = site.resolve(NAME);
        return Files.exists(file) ? digests(Files.readAllLines(file)) : new TreeMap<>();
    }

    /**
     * The same in a manifest that comes from elsewhere.
     *
     * @param most how many bytes are read of it
     */
    public static SortedMap<String, String> read(InputStream manifest, long most) throws IOException {
        byte[] bytes = manifest.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
        return digests(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    private static SortedMap<String, String> digests(List<String> lines) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split("  ", 2);
            if (parts.length == 2) {
                digests.put(parts[1], parts[0]);
            }
        }
        return digests;
    }

    /** The lines of a manifest. */
    static String of(SortedMap<String, String> digests) {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> file : digests.entrySet()) {
            lines.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
        }
        return lines.toString();
    }
}
