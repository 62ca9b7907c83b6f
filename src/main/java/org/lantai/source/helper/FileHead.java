package org.lantai.source.helper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The beginning of a file, by which its kind is told. */
public final class FileHead {
    /** Some fifty cookies, and the whole first page of a database of Firefox or Chrome. */
    static final int LENGTH = 8192;

    private FileHead() {}

    /**
     * The first bytes as ISO 8859-1, since what is looked for is ASCII; without NULs and byte order marks, so that it also
     * shows in UTF-16. Empty when the file cannot be read, which whoever reads it will say.
     */
    public static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return text(in.readNBytes(LENGTH));
        } catch (IOException e) {
            return "";
        }
    }

    /** The same of a stream that can be marked, which is then read from its beginning. */
    public static String peek(InputStream in) throws IOException {
        in.mark(LENGTH);
        String head = text(in.readNBytes(LENGTH));
        in.reset();
        return head;
    }

    private static String text(byte[] bytes) {
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        return head.replace("\0", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    }
}
