package org.lantai.release;

import java.util.List;

/**
 * One version of a text that was released.
 *
 * @param number its number, from 1
 * @param release the day of the release, in ISO 8601
 * @param reason why it differs from the one before
 * @param digest that of the text, see {@link TextJson#digest}
 * @param making what it was made of
 * @param anchors the ids of its blocks, in their order
 */
public record Version(
        int number, String release, ChangeReason reason, String digest, Making making, List<String> anchors) {
    public Version {
        anchors = List.copyOf(anchors);
    }
}
