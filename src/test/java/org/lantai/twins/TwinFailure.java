package org.lantai.twins;

/**
 * Something that went wrong.
 *
 * @param kind the kind of copy that was missed, of near-twin that was joined, or of copy that is shown in place of a better one
 * @param file the capture
 * @param other what it should have been joined to, should not have been joined to, or should have given way to
 */
record TwinFailure(String what, String kind, String file, String other) {}
