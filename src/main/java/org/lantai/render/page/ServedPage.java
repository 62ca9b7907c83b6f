package org.lantai.render.page;

import java.util.Optional;
import org.lantai.model.OutputFile;
import org.lantai.model.PartialDate;

/**
 * The page of a document as it is served, told to programs that look for changes.
 *
 * @param changed when its text became what it is, as far as that is known
 * @param sha256 the digest of its file, in lower-case hexadecimal
 * @param bytes how long it is
 */
public record ServedPage(Optional<PartialDate> changed, String sha256, int bytes) {
    public static ServedPage of(OutputFile page, Optional<PartialDate> changed) {
        return new ServedPage(changed, page.content().sha256(), page.content().size());
    }
}
