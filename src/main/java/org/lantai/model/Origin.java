package org.lantai.model;

import java.util.Optional;

/**
 * Where a capture comes from.
 *
 * @param place the file it was read from, and the record in it
 * @param url the address the page was scraped from, as captured
 * @param captured when it was captured, as precise as known
 * @param sha256 lower-case hexadecimal SHA-256 of the captured bytes
 */
public record Origin(CapturePlace place, Optional<String> url, Optional<PartialDate> captured, String sha256) {
    /** The file it was read from, as the user knows it. */
    public String file() {
        return place.file();
    }
}
