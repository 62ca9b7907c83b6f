package org.lantai.release;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A block of a released text that a later text does not have.
 *
 * @param anchor its id; {@link #HEAD} for what stands above the text
 * @param until the last version that has it so; one with a lower number, of the same id, goes before it for versions up
 *     to that number
 * @param content the block
 */
record KeptBlock(String anchor, int until, JsonNode content) {
    /** No block has that id: theirs begin with {@code p} and a digit or consonant. */
    static final String HEAD = "head";
}
