package org.lantai.intake;

/** What a capture is to an archive that it is brought to. */
public enum Arrival {
    /** Nothing was captured from its address, or it has none. */
    NEW,
    /** Other captures of its address are there; it was captured after them, as far as that is known. */
    NEWER,
    /** Other captures of its address are there; it was captured before the last of them. */
    EARLIER,
    /** Its address was captured before, and now answers with an error page. */
    ERROR_NOW,
    /** The same bytes from the same address are there. */
    SAME,
    UNREADABLE
}
