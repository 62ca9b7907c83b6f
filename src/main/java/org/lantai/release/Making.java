package org.lantai.release;

import java.util.List;
import java.util.stream.Collectors;
import org.lantai.model.Document;
import org.lantai.model.Sha256;

/**
 * What a text was made of, so that a later one can be told why it differs.
 *
 * @param capture the beginning of the digest of its capture, over unified line ends
 * @param corrections the same of what the archivist corrects in it; empty where that is nothing
 */
public record Making(String capture, String corrections) {
    /** 64 bits: of one document there are a handful. */
    private static final int LENGTH = 16;

    /** That of a document. */
    public static Making of(Document document) {
        List<?> corrections = document.article().provenance().sidecar().corrections();
        String words = corrections.stream().map(Object::toString).collect(Collectors.joining("\n"));
        return new Making(
                document.origin().lines().substring(0, LENGTH),
                words.isEmpty() ? "" : Sha256.hex(words).substring(0, LENGTH));
    }

    /** Why another text came of this. */
    ChangeReason reason(Making before, boolean sameBlocks) {
        if (sameBlocks) {
            return ChangeReason.METADATA;
        }
        if (!capture.equals(before.capture)) {
            return ChangeReason.CAPTURE;
        }
        return corrections.equals(before.corrections) ? ChangeReason.PROGRAM : ChangeReason.CORRECTION;
    }
}
