package org.lantai.release;

import java.util.List;
import java.util.Optional;

/**
 * The versions of one document, as they are shown.
 *
 * @param released each version with its text, from the oldest to the newest
 * @param current whether the newest version is the text that is shown now
 * @param anchors the ids of the blocks of that text
 */
public record VersionHistory(List<Released> released, boolean current, AnchorPlan anchors) {
    public VersionHistory {
        released = List.copyOf(released);
    }

    /** A version and how it reads. */
    public record Released(Version version, PublishedText text) {}

    /** Of a document that was never released. */
    public static VersionHistory none(PublishedText now) {
        return new VersionHistory(List.of(), false, AnchorPlan.of(now.blocks()));
    }

    /** The version that is shown now; empty where the text was not released as it is. */
    public Optional<Version> shown() {
        return current ? Optional.of(released.get(released.size() - 1).version()) : Optional.empty();
    }

    /** The day of the release that has its newest version; empty where it was never released. */
    Optional<String> last() {
        return released.isEmpty()
                ? Optional.empty()
                : Optional.of(released.get(released.size() - 1).version().release());
    }
}
