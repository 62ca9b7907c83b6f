package org.lantai.subjects.names;

/** What a known word tells about the names around it. */
enum WordSense {
    /** A place of the gazetteer. */
    PLACE,
    /** Those of them that are a province or a prefecture and nothing else. */
    CITY,
    /** Those of them that lie abroad. */
    ABROAD,
    /** Somebody everybody knows. */
    KNOWN,
    /** An office or a rank, before or behind the name of its holder. */
    OFFICE,
    /** What stands before the last word of an office. */
    PART,
    /** An address or a part in what happened, likewise. */
    ROLE,
    /** Before the name of one who wrote or photographed. */
    BYLINE,
    /** What only people do, behind their names. */
    VERB,
    /** Before a name, as telling as an office, but nothing to print with it. */
    SIGN,
    /** A word that names stand behind. */
    LINK,
    /** Behind what looks like a name, where it is part of the name of something else. */
    THING,
    /** The last word of the name of an organisation. */
    ORGAN,
    /** An organ of the state or the party by its full name. */
    STATE,
    /** A company by its short name. */
    COMPANY,
    /** What an organisation does, so that its name is over. */
    DONE,
    /** What the names of organisations of a whole country begin with. */
    WHOLE,
    /** What names of universities begin with besides places. */
    REGION;

    /** Its place in tables that have one of each; nothing is stored by it. */
    @SuppressWarnings("EnumOrdinal") // A map of enums for each character of a text would cost more than the finding.
    int index() {
        return ordinal();
    }
}
