package org.lantai.model.edit;

/** The stages that may change or leave out text; every {@link Rule} belongs to one. */
public enum Stage {
    REPAIR,
    EXTRACT,
    SCRIPT,
    /** Other captures of the article, by which its damaged places are mended. */
    WITNESS,
    /** The archivist, through a sidecar. */
    CURATOR
}
