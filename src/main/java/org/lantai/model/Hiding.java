package org.lantai.model;

/** How far the archivist withholds a document. */
public enum Hiding {
    /** Not at all. */
    NO,
    /** It is not shown; its permalink says under its headline that it is withheld. */
    YES,
    /** Nothing of it is left to read, not even its headline. */
    COMPLETELY;

    /** Whether the document is left out of the site. */
    public boolean isHidden() {
        return this != NO;
    }

    /** The stricter of two. */
    public Hiding or(Hiding other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
