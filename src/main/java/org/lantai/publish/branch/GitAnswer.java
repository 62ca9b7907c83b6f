package org.lantai.publish.branch;

import java.nio.charset.StandardCharsets;
import org.lantai.model.CapturedBytes;

/**
 * What git answered.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said about it
 */
record GitAnswer(int code, CapturedBytes out, String err) {
    boolean isGood() {
        return code == 0;
    }

    /** What it printed, without the end of the last line. */
    String text() {
        return StandardCharsets.UTF_8.decode(out.buffer()).toString().stripTrailing();
    }

    /** What it said, on one line; remotes that speak are introduced by {@code remote:}. */
    String words() {
        return err.strip().replaceAll("\\s*\\R\\s*", " / ");
    }
}
