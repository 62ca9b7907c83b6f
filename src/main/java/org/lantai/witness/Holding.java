package org.lantai.witness;

/**
 * What a capture has and lacks of what the captures of its article hold together.
 *
 * @param missing how many characters of passages of the article it lacks
 * @param foreign how many characters it has in lines that are not the article's
 * @param otherHeadlines how many captures have a headline unlike its own
 */
record Holding(int missing, int foreign, int otherHeadlines) {
    static final Holding ALL = new Holding(0, 0, 0);
}
