package org.lantai.model;

import java.util.List;
import java.util.Optional;

/**
 * One capture: the bytes of a page as scraped, with where and when. Never changed.
 *
 * @param origin where it comes from
 * @param format what the bytes are written in
 * @param bytes the bytes; empty when the capture could not be read, with the reason among the problems
 * @param declaredCharset the charset an HTTP header (or the container) names for the bytes, as written there
 * @param export what the program says that exported it
 * @param sidecar what the archivist says of it
 * @param problems what was noticed while reading
 */
public record SourcePage(
        Origin origin,
        PageFormat format,
        CapturedBytes bytes,
        Optional<String> declaredCharset,
        Export export,
        Sidecar sidecar,
        List<Problem> problems) {
    /** One that no program exported. */
    public SourcePage(
            Origin origin,
            PageFormat format,
            CapturedBytes bytes,
            Optional<String> declaredCharset,
            Sidecar sidecar,
            List<Problem> problems) {
        this(origin, format, bytes, declaredCharset, Export.NONE, sidecar, problems);
    }

    public SourcePage {
        problems = List.copyOf(problems);
    }
}
