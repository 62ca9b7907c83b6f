package org.lantai.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files as a whole, up to a limit, whatever the file system says of their size: of a device it says 0. */
public final class WholeFile {
    /** No file written by hand comes near it: 4 MiB are twice the text of 红楼梦. One that is larger is something else. */
    public static final int BY_HAND = 4 << 20;

    /** Pictures and assets: a photograph of 100 million pixels as JPEG, and a font with all of CJK, have some 25 MB. */
    public static final int ASSET = 32 << 20;

    private WholeFile() {}

    /**
     * All bytes of a file.
     *
     * @throws TooLargeException when they are more than the limit
     */
    public static byte[] bytes(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new TooLargeException(file, limit);
            }
            return bytes;
        }
    }

    /**
     * The text of a file in UTF-8.
     *
     * @throws TooLargeException when it has more bytes than the limit
     * @throws CharacterCodingException when it is not UTF-8
     */
    public static String text(Path file, int limit) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(file, limit));
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }
}
