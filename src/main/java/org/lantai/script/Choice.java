package org.lantai.script;

import org.lantai.model.Certainty;

/**
 * A place where more than the plain character mapping was done.
 *
 * @param start first index in the text before
 * @param end index behind it
 * @param before what stood there
 * @param after what stands there now
 * @param rule the rule's dotted name
 * @param certainty how certain it is
 * @param why a reason for the reader
 */
record Choice(int start, int end, String before, String after, String rule, Certainty certainty, String why) {
    Choice moved(int by) {
        return new Choice(start + by, end + by, before, after, rule, certainty, why);
    }
}
