package org.lantai.source;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Names of files as UTF-8, whatever the locale. In the C locale Java shows every Chinese letter of a file name as a
 * question mark and cannot make a path from one; file URIs carry the bytes of the name and so work everywhere.
 */
public final class FileNames {
    private static final String UNRESERVED = "-._~/";

    private FileNames() {}

    /** The last part of a path. */
    public static String of(Path file) {
        String raw = rawPath(file);
        return unescape(raw.substring(raw.lastIndexOf('/') + 1));
    }

    /** The name of a file below a folder, with {@code /} between folders. */
    public static String relative(Path folder, Path file) {
        String base = rawPath(folder) + "/";
        String raw = rawPath(file);
        return unescape(raw.startsWith(base) ? raw.substring(base.length()) : raw);
    }

    /**
     * The file of that name below a folder.
     *
     * @throws IllegalArgumentException when no file can have that name
     */
    public static Path resolve(Path folder, String name) {
        return Path.of(URI.create("file://" + rawPath(folder) + "/" + encode(name)));
    }

    /** The file of that name in the folder of another file. */
    public static Path sibling(Path file, String name) {
        String raw = rawPath(file);
        return Path.of(URI.create("file://" + raw.substring(0, raw.lastIndexOf('/') + 1) + encode(name)));
    }

    private static String rawPath(Path file) {
        String raw = file.toAbsolutePath().normalize().toUri().getRawPath();
        return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }

    /**
     * The text with its percent escapes undone. One whose escapes do not stand for UTF-8 stays as it is; so files whose
     * names are in GBK, as old ZIP programs leave them, still have different names.
     */
    public static String unescape(String raw) {
        return decode(raw).orElse(raw);
    }

    private static Optional<String> decode(String raw) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(bytes(raw));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i = raw.offsetByCodePoints(i, 1)) {
            if (isEscape(raw, i)) {
                bytes.write(HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 2;
            } else {
                bytes.writeBytes(Character.toString(raw.codePointAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isEscape(String raw, int i) {
        return raw.charAt(i) == '%'
                && i + 2 < raw.length()
                && HexFormat.isHexDigit(raw.charAt(i + 1))
                && HexFormat.isHexDigit(raw.charAt(i + 2));
    }

    private static String encode(String name) {
        if (decode(name).isEmpty()) {
            return name;
        }
        StringBuilder raw = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
            raw.append(plain ? String.valueOf((char) b) : "%" + HexFormat.of().toHexDigits(b));
        }
        return raw.toString();
    }
}
