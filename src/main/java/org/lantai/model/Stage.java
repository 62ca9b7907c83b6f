package org.lantai.model;

/** The stages that may change or leave out text; every {@link Edit} names the one that made it. */
public enum Stage {
    REPAIR,
    EXTRACT,
    SCRIPT,
    /** The archivist, through a sidecar. */
    CURATOR
}
