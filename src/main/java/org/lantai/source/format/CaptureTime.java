package org.lantai.source.format;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lantai.model.PartialDate;

/** When a page was captured, as crawlers and archivists write it. */
public final class CaptureTime {
    private CaptureTime() {}

    /**
     * Reads an ISO 8601 date of any precision. A time with a zone ({@code 2023-07-21T09:33:26+08:00}, and always the
     * {@code WARC-Date}) is taken in UTC, so that captures of several crawlers can be put in order; fractions of a
     * second are dropped.
     */
    public static Optional<PartialDate> parse(String written) {
        String text = written.strip();
        Optional<PartialDate> plain = PartialDate.parse(text);
        return plain.isPresent() ? plain : withZone(text).or(() -> withFraction(text));
    }

    private static Optional<PartialDate> withZone(String text) {
        try {
            return toSecond(OffsetDateTime.parse(text.replace(' ', 'T'))
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> withFraction(String text) {
        try {
            return toSecond(LocalDateTime.parse(text.replace(' ', 'T')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> toSecond(LocalDateTime time) {
        String iso = time.truncatedTo(ChronoUnit.SECONDS).toString();
        // Java leaves out seconds that are zero.
        return PartialDate.parse(iso.length() == 16 ? iso + ":00" : iso);
    }
}
