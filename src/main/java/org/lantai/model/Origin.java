package org.lantai.model;

import java.util.Optional;

/**
 * Where a capture comes from.
 *
 * @param file the file it was read from, as the user knows it, with {@code /} between folders: relative to the
 *     archive, or as named on the command line
 * @param record 0-based number of the record inside a WARC or JSON Lines file, 0 for other files
 * @param url the address the page was scraped from, as captured
 * @param captured when it was captured, as precise as known
 * @param sha256 lower-case hexadecimal SHA-256 of the captured bytes
 */
public record Origin(String file, int record, Optional<String> url, Optional<PartialDate> captured, String sha256) {}
