package org.lantai.source.format;

import java.util.Optional;
import org.lantai.model.Export;
import org.lantai.model.PageFormat;

/**
 * What a file says of one capture in it.
 *
 * @param record number of the record or line, from 1; 0 in files that hold one capture
 * @param format what it is written in
 * @param url where it was scraped from, as written there
 * @param captured when, as written there
 * @param charset the charset declared beside the bytes, as written there
 * @param export what the program that exported it says of it
 */
public record Facts(
        int record,
        PageFormat format,
        Optional<String> url,
        Optional<String> captured,
        Optional<String> charset,
        Export export) {
    /** Of a capture that no program exported. */
    public Facts(
            int record, PageFormat format, Optional<String> url, Optional<String> captured, Optional<String> charset) {
        this(record, format, url, captured, charset, Export.NONE);
    }

    /** Of a file that is one capture, of which nothing more is known. */
    public static Facts of(PageFormat format) {
        return new Facts(0, format, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with the address and the time that were found in it. */
    Facts with(Optional<String> foundUrl, Optional<String> foundTime) {
        return new Facts(record, format, foundUrl, foundTime, charset, export);
    }

    /** The same with what a program said that exported it. */
    public Facts withExport(Export said) {
        return new Facts(record, format, url, captured, charset, said);
    }

    /** What a message calls the capture, whose place is told with it. */
    String subject() {
        return record == 0
                ? "The file"
                : "The page" + url.map(u -> " (" + u + ")").orElse("");
    }
}
