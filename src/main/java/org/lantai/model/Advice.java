package org.lantai.model;

/** What to do about a want that several parts of the program may meet. */
public final class Advice {
    /** More than the 4 GB at which the launcher stops by itself. */
    public static final String MORE_MEMORY = "Give the program more memory, as with LANTAI_OPTS=-Xmx6g.";

    public static final String OTHER_TEMPORARY_FOLDER =
            "Make room on that disk, or name a folder on another one: LANTAI_OPTS=-Djava.io.tmpdir=FOLDER.";

    private Advice() {}
}
