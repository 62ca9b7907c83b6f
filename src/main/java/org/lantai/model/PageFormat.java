package org.lantai.model;

/** What the bytes of a capture are written in. */
public enum PageFormat {
    HTML,
    TEXT,
    MARKDOWN
}
