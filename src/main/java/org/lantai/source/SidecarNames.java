package org.lantai.source;

import java.util.List;

/** The names a sidecar can have. */
public final class SidecarNames {
    private static final String ENDING = ".meta.yaml";

    private SidecarNames() {}

    /** For {@code a/x.html}: {@code a/x.html.meta.yaml} and {@code a/x.meta.yaml}; the first that exists counts. */
    public static List<String> of(String capture) {
        return List.of(capture + ENDING, CaptureType.withoutEnding(capture) + ENDING);
    }
}
