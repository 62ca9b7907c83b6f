package org.lantai.render.page;

import java.util.Locale;

/** Says how large a file is. */
public final class FileSize {
    private FileSize() {}

    /** In bytes, kilobytes or megabytes, with a space at which no line breaks. */
    public static String of(long bytes) {
        if (bytes < 1_000) {
            return bytes + "\u00A0B";
        }
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f\u00A0kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f\u00A0MB", bytes / 1e6);
    }
}
