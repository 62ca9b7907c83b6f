package org.lantai.witness.reading;

/**
 * What a witness has in a place of the text.
 *
 * @param start where it begins in the text as written
 * @param end the index behind it
 * @param after what the witness has there; what the text has where they are the same
 * @param several whether one witness alone is not believed: where a conjecture makes sense, and the witness has another
 *     word, which may be its own, or another number
 */
record Vote(int start, int end, String after, boolean several) {}
