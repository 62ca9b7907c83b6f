package org.lantai.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a word list that comes with the program. */
final class ResourceLines {
    private ResourceLines() {}

    /** All lines of a UTF-8 resource on the class path, each of them ended by a line feed. */
    static List<String> of(String resource) {
        String all = new String(bytes(resource), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', start)) {
            lines.add(all.substring(start, end));
            start = end + 1;
        }
        if (start < all.length()) {
            lines.add(all.substring(start));
        }
        return lines;
    }

    /** The whole of a resource on the class path. */
    static byte[] bytes(String resource) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + resource + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
