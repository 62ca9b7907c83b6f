package org.lantai.history;

import java.util.EnumSet;

/** How an article looks when a crawler comes by. */
enum Look {
    /** As it was first printed. */
    FIRST,
    /** The slip in its second paragraph is mended. */
    CORRECTED,
    /** A paragraph was added at the end. */
    GROWN,
    /** Only the first two paragraphs. */
    CUT,
    /** One mark of the third paragraph is another. */
    LETTER,
    /** The second and the third paragraph have changed places. */
    REORDERED,
    /** The server says that there is no such page. */
    ERROR_PAGE,
    /** The server says something else, as if it were news. */
    NOTE,
    /** The address leads to a list of headlines. */
    LIST_PAGE,
    /** Version control has left a note where the page is kept instead of the page. */
    POINTER;

    boolean isText() {
        return !EnumSet.of(ERROR_PAGE, NOTE, LIST_PAGE, POINTER).contains(this);
    }
}
