package org.lantai.extract.kind;

/** What a clause on a page says of the page. */
enum Saying {
    /** The text that stood here is gone: never there, deleted, withdrawn. */
    GONE,
    /** The text is kept from the reader: by a login, a question of a machine, a right. */
    WALL,
    /** The site does not work at the moment. */
    FAULT,
    /** The number of an error, such as 404, which may be the headline of a text. */
    CODE,
    /** A word that such pages have for a headline, and others too. */
    SIGN,
    /** The reader is being sent elsewhere. */
    MOVED,
    /** What is found, or that there are more pages of it. */
    LISTING,
    /** What such pages add: reasons, advice, who runs the site. */
    ASIDE,
    /** Something else, perhaps a text. */
    OTHER;

    /** Whether it says that there is no text. */
    boolean isError() {
        return this == GONE || this == WALL || this == FAULT;
    }
}
