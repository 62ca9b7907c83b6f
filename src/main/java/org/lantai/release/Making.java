package org.lantai.release;

import java.util.List;
import java.util.stream.Collectors;
import org.lantai.model.Document;
import org.lantai.model.Sha256;
import org.lantai.model.edit.Rule;

/**
 * What a text was made of, so that a later one can be told why it differs.
 *
 * @param capture the beginning of the digest of its capture, over unified line ends
 * @param corrections the same of what the archivist corrects in it; empty where that is nothing
 * @param readings the same of what its witnesses mend in it; empty where that is nothing
 */
public record Making(String capture, String corrections, String readings) {
    /** 64 bits: of one document there are a handful. */
    private static final int LENGTH = 16;

    /** That of a document. */
    public static Making of(Document document) {
        List<?> corrections = document.article().provenance().sidecar().corrections();
        List<?> readings = document.article().edits().stream()
                .filter(edit -> edit.rule() == Rule.WITNESS_READING)
                .map(edit -> edit.before() + "\t" + edit.after())
                .toList();
        return new Making(document.origin().lines().substring(0, LENGTH), digest(corrections), digest(readings));
    }

    private static String digest(List<?> changes) {
        String words = changes.stream().map(Object::toString).collect(Collectors.joining("\n"));
        return words.isEmpty() ? "" : Sha256.hex(words).substring(0, LENGTH);
    }

    /** Why another text came of this. */
    ChangeReason reason(Making before, boolean sameBlocks) {
        if (sameBlocks) {
            return ChangeReason.METADATA;
        }
        if (!capture.equals(before.capture)) {
            return ChangeReason.CAPTURE;
        }
        if (!corrections.equals(before.corrections)) {
            return ChangeReason.CORRECTION;
        }
        return readings.equals(before.readings) ? ChangeReason.PROGRAM : ChangeReason.WITNESS;
    }
}
