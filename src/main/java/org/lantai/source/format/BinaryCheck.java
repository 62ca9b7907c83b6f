package org.lantai.source.format;

import java.util.Optional;
import org.lantai.model.CapturedBytes;

/** Tells bytes that cannot be text in any charset. */
final class BinaryCheck {
    /** As many bytes as decide. */
    private static final int WINDOW = 8192;

    private BinaryCheck() {}

    /** What the bytes are instead of text, as in {@code a PDF document}; empty when they may be text. */
    static Optional<String> describe(CapturedBytes bytes) {
        Optional<String> known = Signature.of(bytes).map(Signature::description);
        if (known.isPresent() || !hasTooManyControls(bytes)) {
            return known;
        }
        return isWide(bytes) ? Optional.empty() : Optional.of("binary data");
    }

    /**
     * Whether more than one byte in fifty is a control character that no text charset uses. Single ones do occur in
     * pages: broken servers leave a stray NUL here and there.
     */
    private static boolean hasTooManyControls(CapturedBytes bytes) {
        int window = Math.min(WINDOW, bytes.size());
        int controls = 0;
        for (int i = 0; i < window; i++) {
            int b = bytes.at(i);
            // Of the control characters text has tab to carriage return, end of file (1A) and escape (1B).
            if (b >= 0 && b < 0x20 && !(b >= 0x09 && b <= 0x0D) && b != 0x1A && b != 0x1B) {
                controls++;
            }
        }
        return controls * 50 > window;
    }

    /** Whether the bytes look like UTF-16 or UTF-32: a byte order mark, or NULs in the same places of each unit. */
    private static boolean isWide(CapturedBytes bytes) {
        return startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)
                || hasPattern(bytes, 2)
                || hasPattern(bytes, 4);
    }

    private static boolean startsWith(CapturedBytes bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.size() || (bytes.at(i) & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether NULs fill at least a tenth of one place of the units, as the high bytes of markup do, and almost never
     * stand in the place opposite, where its low bytes are.
     */
    private static boolean hasPattern(CapturedBytes bytes, int unit) {
        int units = Math.min(WINDOW, bytes.size()) / unit;
        int[] nulls = new int[unit];
        for (int i = 0; i < units * unit; i++) {
            nulls[i % unit] += bytes.at(i) == 0 ? 1 : 0;
        }
        int first = nulls[0];
        int last = nulls[unit - 1];
        return units > 0 && Math.max(first, last) * 10 >= units && Math.min(first, last) * 50 <= units;
    }
}
