package org.lantai.extract.page;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.extract.imprint.DateReader;
import org.lantai.extract.imprint.Imprint;
import org.lantai.model.PartialDate;

/** What is left to date a page by where it prints no whole date of publication. */
final class DomDates {
    /** {@code /2021/03/05/}, {@code /202103/t20210305_17.html}, {@code /2021-03/05/}, {@code /n1/2021/0305/}. */
    private static final Pattern IN_PATH = Pattern.compile(
            "(?<!\\d)(?<year>199\\d|20\\d\\d)(?<mark>[-/_]?)(?<month>0[1-9]|1[0-2])[-/_]?(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)");

    private final DomParts parts;
    private final Imprint printed;
    private final String address;
    private final DateReader dates = new DateReader();

    /** @param address the address of the page, empty when unknown */
    DomDates(DomParts parts, Imprint printed, String address) {
        this.parts = parts;
        this.printed = printed;
        this.address = address;
    }

    /** A printed date without its year, made whole by another date of the page, else by the capture. */
    Optional<PartialDate> whole(Optional<PartialDate> captured) {
        return printed.loose()
                .flatMap(loose -> others().flatMap(other -> other.get().flatMap(loose::as).stream())
                        .findFirst()
                        .or(() -> captured.flatMap(loose::on)));
    }

    private Stream<Supplier<Optional<PartialDate>>> others() {
        return Stream.of(
                printed::modified,
                () -> parts.data().modified().flatMap(dates::find),
                () -> parts.meta().values("modified").stream().findFirst().flatMap(dates::find),
                this::ofAddress);
    }

    /** The day in the address, as news sites have it. */
    Optional<PartialDate> ofAddress() {
        int query = address.indexOf('?');
        Matcher m = IN_PATH.matcher(query < 0 ? address : address.substring(0, query));
        return m.find()
                ? PartialDate.parse(m.group("year") + "-" + m.group("month") + "-" + m.group("day"))
                : Optional.empty();
    }
}
