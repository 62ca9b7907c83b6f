package org.lantai.model;

/**
 * What is kept of a capture when its bytes are let go: enough to find them again and to say how they were read.
 *
 * @param origin where the capture comes from
 * @param format what it was written in
 * @param charset how its bytes were read
 * @param sidecar what the archivist says of it
 */
public record Provenance(Origin origin, PageFormat format, CharsetDecision charset, Sidecar sidecar) {
    public static Provenance of(RepairedPage page) {
        SourcePage capture = page.capture();
        return new Provenance(capture.origin(), capture.format(), page.charset(), capture.sidecar());
    }
}
