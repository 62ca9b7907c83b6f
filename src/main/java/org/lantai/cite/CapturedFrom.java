package org.lantai.cite;

import java.util.Optional;
import org.lantai.model.PartialDate;

/** Where the archive has a work from, for formats of one address. In English, as the names of their fields. */
final class CapturedFrom {
    private CapturedFrom() {}

    static Optional<String> line(CitedWork work) {
        String day = work.captured()
                .map(PartialDate::withoutTime)
                .map(date -> " on " + date)
                .orElse("");
        return work.original().map(address -> "Captured from " + address + day);
    }
}
