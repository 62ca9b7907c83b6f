package org.lantai.release;

import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;

/**
 * When a text became what it is, as far as the archive itself knows it: builds ask no clock, and the same content gives
 * the same day on any machine.
 */
public final class LastChange {
    private LastChange() {}

    /**
     * That of a text: where it was released as it is, the day of the release that was the first to have it so. A text that
     * no release has is as old as its capture; of a capture without a date, as its publication. Where an earlier text was
     * released and the capture is not later than that, the archivist or the program has changed it since, and nobody knows
     * on which day.
     *
     * @param published when the article was published
     */
    public static Optional<PartialDate> of(Origin origin, Optional<PartialDate> published, VersionHistory history) {
        Optional<PartialDate> released = history.shown().flatMap(version -> PartialDate.parse(version.release()));
        return released.or(() -> Stream.of(origin.captured(), published)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(date -> history.last().map(date.toString()::compareTo).orElse(1) > 0));
    }
}
