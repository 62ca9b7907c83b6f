package org.lantai.source.format;

import java.util.List;
import java.util.Optional;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.Sidecar;

/**
 * What stands in a sidecar file.
 *
 * @param sidecar what it says of the document
 * @param url where the capture was scraped from
 * @param captured when
 * @param problems why it could not be used, if so
 */
public record SidecarFile(
        Sidecar sidecar, Optional<String> url, Optional<PartialDate> captured, List<Problem> problems) {
    public static final SidecarFile NONE = new SidecarFile(Sidecar.NONE, Optional.empty(), Optional.empty(), List.of());

    public SidecarFile {
        problems = List.copyOf(problems);
    }

    /** The same without its problems, once they are reported. */
    public SidecarFile reported() {
        return new SidecarFile(sidecar, url, captured, List.of());
    }
}
