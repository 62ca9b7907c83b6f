package org.lantai.model;

/** What a capture is, judged by its content. */
public enum PageKind {
    /** A text under a headline. */
    ARTICLE,
    /** Posts of several people that answer one another. */
    THREAD,
    /** Leads to texts and holds none. */
    LIST,
    /** Says that there is no text: gone, deleted, behind a login. */
    ERROR,
    /** Sends the reader elsewhere. */
    REDIRECT;

    /** Whether it becomes a document of the archive. */
    public boolean isDocument() {
        return this == ARTICLE || this == THREAD;
    }
}
