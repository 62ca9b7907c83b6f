package org.lantai.model;

import java.util.Optional;

/**
 * Where a capture comes from.
 *
 * @param place the file it was read from, and the record in it
 * @param url the address the page was scraped from, as captured
 * @param captured when it was captured, as precise as known
 * @param sha256 lower-case hexadecimal SHA-256 of the captured bytes
 * @param lines the same of the bytes with all line ends as LF: version control writes them as CRLF on Windows, and the
 *     capture is the same
 */
public record Origin(
        CapturePlace place, Optional<String> url, Optional<PartialDate> captured, String sha256, String lines) {
    /** Of a capture without any other line ends. */
    public Origin(CapturePlace place, Optional<String> url, Optional<PartialDate> captured, String sha256) {
        this(place, url, captured, sha256, sha256);
    }

    /** The file it was read from, as the user knows it. */
    public String file() {
        return place.file();
    }
}
