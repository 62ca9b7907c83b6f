package org.lantai.model.edit;

/** The stages that may change or leave out text; every {@link Rule} belongs to one. */
public enum Stage {
    REPAIR,
    EXTRACT,
    SCRIPT,
    /** The archivist, through a sidecar. */
    CURATOR
}
