package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * All versions of a text that were released ({@code versions.ftlh}).
 *
 * @param frame what is around it
 * @param document the document as it reads now
 * @param versions the newest first
 */
public record VersionsPage(Frame frame, Link document, List<Row> versions) {
    /**
     * One version.
     *
     * @param number its number; empty for a text that is not released yet
     * @param href where it stands
     * @param released the day of the release, in ISO 8601; empty likewise
     * @param reason why it differs from the one before, in words
     * @param shown whether it is the text that is shown now
     * @param digest SHA-256 of its text; empty likewise
     * @param changes where it differs from the one before
     */
    public record Row(
            Optional<Integer> number,
            String href,
            Optional<String> released,
            String reason,
            boolean shown,
            Optional<String> digest,
            List<Change> changes) {}

    /**
     * One place that differs.
     *
     * @param before what stood there, deleted characters in {@code del}
     * @param after what stands there, added characters in {@code ins}
     */
    public record Change(Optional<Html> before, Optional<Html> after) {}
}
