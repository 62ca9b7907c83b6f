package org.lantai.twins;

/**
 * A capture to be.
 *
 * @param article names the article it is a copy of: the number of its family, for a near-twin with the kind behind it
 * @param kind what kind of copy it is; {@code original} where it is none
 * @param twin what kind of near-twin its article is; empty where the family is named by it
 */
record Made(String article, String kind, String twin, Copy copy) {
    static final String ORIGINAL = "original";

    /** The family, whose articles are near-twins of each other. */
    String family() {
        return article.split("\\.")[0];
    }
}
