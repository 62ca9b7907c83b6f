package org.lantai.subjects;

/** Where a tag comes from. */
public enum TagOrigin {
    /** The archivist gave it to a document in a sidecar, or the page among its keywords. */
    GIVEN,
    /** It is in the archivist's vocabulary and was found in a text by it. */
    VOCABULARY,
    /** The program found it in the texts. */
    FOUND
}
