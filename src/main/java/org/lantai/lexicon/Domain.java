package org.lantai.lexicon;

/** What kind of text words were counted in; the order is that of the language model's table. */
enum Domain {
    /** Newspapers before 2010: the pairs of the Core Dictionary. */
    PAPERS,
    /** The evening news of television, 2022 to 2026. */
    NEWS,
    /** Laws, regulations and judicial interpretations. */
    LAW,
    /** Translated articles on programming. */
    TECH
}
