package org.lantai.source.format;

import java.util.Optional;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;

/**
 * What a file says of one capture in it.
 *
 * @param place where in the file it stands
 * @param record number of the record or line, from 1; 0 in files that hold one capture
 * @param format what it is written in
 * @param url where it was scraped from, as written there
 * @param captured when, as written there
 * @param charset the charset declared beside the bytes, as written there
 */
public record Facts(
        Place place,
        int record,
        PageFormat format,
        Optional<String> url,
        Optional<String> captured,
        Optional<String> charset) {
    /** How a capture stands in its file. */
    enum Place {
        WHOLE_FILE,
        RECORD,
        LINE
    }

    /** Of a file that is one capture, of which nothing more is known. */
    public static Facts of(PageFormat format) {
        return new Facts(Place.WHOLE_FILE, 0, format, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Facts withUrl(Optional<String> newUrl) {
        return new Facts(place, record, format, newUrl, captured, charset);
    }

    /** What a message calls the capture. */
    String subject() {
        return switch (place) {
            case WHOLE_FILE -> "The file";
            case RECORD -> "Record " + record + url.map(u -> " (" + u + ")").orElse("");
            case LINE -> "The page on this line";
        };
    }

    /** The problem with the line of the capture, where its file has lines. */
    Problem at(Problem problem) {
        return place == Place.LINE ? problem.atLine(record) : problem;
    }
}
