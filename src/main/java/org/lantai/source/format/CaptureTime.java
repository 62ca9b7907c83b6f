package org.lantai.source.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.PartialDate;

/** When a page was captured, as crawlers and archivists write it. */
public final class CaptureTime {
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)");

    /** Browsers name the zone once more, in their own language. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");

    private static final List<DateTimeFormatter> IN_WORDS = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("EEE MMM dd uuuu HH:mm:ss 'GMT'xx", Locale.ENGLISH));

    private CaptureTime() {}

    /**
     * Reads an ISO 8601 date of any precision, or a time as archives of the web and browsers write it. A time with a zone ({@code 2023-07-21T09:33:26+08:00}, and always the
     * {@code WARC-Date}) is taken in UTC, so that captures of several crawlers can be put in order; fractions of a
     * second are dropped.
     */
    public static Optional<PartialDate> parse(String written) {
        String text = written.strip();
        Optional<PartialDate> plain = PartialDate.parse(text);
        return plain.isPresent()
                ? plain
                : withZone(text)
                        .or(() -> withFraction(text))
                        .or(() -> digits(text))
                        .or(() -> inWords(text));
    }

    /** As archives of the web write it, to the second or less. */
    private static Optional<PartialDate> digits(String text) {
        Matcher digits = DIGITS.matcher(text);
        return digits.matches() ? PartialDate.parse(digits.replaceFirst("$1-$2-$3T$4:$5:$6")) : Optional.empty();
    }

    /** As browsers and programs in English write it, in a zone or in UTC. */
    private static Optional<PartialDate> inWords(String text) {
        String bare = REMARK.matcher(text).replaceFirst("");
        return IN_WORDS.stream().flatMap(form -> inWords(bare, form).stream()).findFirst();
    }

    private static Optional<PartialDate> inWords(String text, DateTimeFormatter form) {
        try {
            return toSecond(LocalDateTime.ofInstant(form.parse(text, Instant::from), ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
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
