package org.lantai.catalog.names;

/** What a known word tells about the names around it. */
enum Kind {
    /** A place of the gazetteer. */
    PLACE,
    /** Somebody everybody knows. */
    KNOWN,
    /** An office or a rank, before or behind the name of its holder. */
    OFFICE,
    /** An address or a part in what happened, likewise. */
    ROLE,
    /** Before the name of one who wrote or photographed. */
    BYLINE,
    /** What only people do, behind their names. */
    VERB,
    /** A word that names stand behind. */
    LINK,
    /** The last word of the name of an organisation. */
    ORGAN,
    /** An organ of the state or the party by its full name. */
    STATE
}
