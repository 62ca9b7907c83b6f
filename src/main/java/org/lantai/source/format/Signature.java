package org.lantai.source.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.model.CapturedBytes;

/** Kinds of files that are no text, told by their first bytes; a part of what the Unix command {@code file} knows. */
public enum Signature {
    PNG("a PNG image", "\\x89PNG\\r\\n\\x1a\\n"),
    JPEG("a JPEG image", "\\xff\\xd8\\xff"),
    GIF("a GIF image", "GIF8[79]a"),
    WEBP("a WebP image", "RIFF....WEBP"),
    AVIF("an AVIF image", "....ftypavi[fs]"),
    PDF("a PDF document", "%PDF-"),
    ZIP("a ZIP archive or an Office document", "PK(?:\\x03\\x04|\\x05\\x06)"),
    OFFICE("an old Office document", "\\xd0\\xcf\\x11\\xe0\\xa1\\xb1\\x1a\\xe1"),
    RAR("a RAR archive", "Rar!\\x1a\\x07"),
    SEVEN_ZIP("a 7z archive", "7z\\xbc\\xaf\\x27\\x1c"),
    GZIP("a gzip file", "\\x1f\\x8b\\x08"),
    BZIP2("a bzip2 file", "BZh[1-9]1AY&SY"),
    XZ("an xz file", "\\xfd7zXZ\\x00"),
    ZSTD("a zstd file", "\\x28\\xb5\\x2f\\xfd"),
    PROGRAM("a program", "\\x7fELF|MZ..\\x00"),
    VIDEO("a video", "....ftyp|\\x1a\\x45\\xdf\\xa3"),
    SOUND("a sound file", "ID3[\\x02-\\x04]\\x00|\\xff[\\xfb\\xf3\\xf2]|RIFF....WAVE|OggS"),
    FLASH("a Flash film", "[CF]WS[\\x01-\\x1f]"),
    FONT("a font", "wOF[F2]\\x00|\\x00\\x01\\x00\\x00\\x00"),
    DATABASE("a database", "SQLite format 3\\x00");

    /** As many bytes from the beginning of a file as tell its kind. */
    public static final int LENGTH = 32;

    private final String description;
    private final Pattern start;

    Signature(String description, String start) {
        this.description = description;
        this.start = Pattern.compile("(?s)(?:" + start + ").*");
    }

    /** What the file is, with an article, as in {@code a PDF document}. */
    String description() {
        return description;
    }

    /** The signature that the bytes begin with; the first of several. */
    public static Optional<Signature> of(CapturedBytes bytes) {
        byte[] head = new byte[Math.min(LENGTH, bytes.size())];
        bytes.buffer().get(head);
        return of(head);
    }

    /** The same for the beginning of a file. */
    public static Optional<Signature> of(byte[] head) {
        String text = new String(head, 0, Math.min(LENGTH, head.length), StandardCharsets.ISO_8859_1);
        for (Signature signature : values()) {
            if (signature.start.matcher(text).matches()) {
                return Optional.of(signature);
            }
        }
        return Optional.empty();
    }
}
