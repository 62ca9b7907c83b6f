package org.lantai.witness;

import org.lantai.subjects.Entry;

/**
 * A further capture of an article, beside the one that is its text.
 *
 * @param entry what the catalog keeps of it
 * @param reason why it counts as the same article
 * @param likeness how many per cent of the shorter of the two texts stand in the other; 0 where nobody has compared them
 */
public record Witness(Entry entry, Reason reason, int likeness) {
    /** Why two captures are joined. */
    public enum Reason {
        /** They were captured from one address. */
        SAME_URL,
        /** They are the same to the byte. */
        SAME_BYTES,
        /** Their texts are one article. */
        SAME_TEXT,
        /** The archivist says so in a sidecar. */
        BY_HAND
    }
}
