package org.lantai.cite;

import java.util.Optional;
import org.lantai.model.PartialDate;

/**
 * Where a reader of a reference finds what it cites. That is the archive, if it has an address; else the page that was
 * captured, as it was on the day of the capture, for nobody can follow an address that is not there.
 *
 * @param address the address; absent where there is none at all
 * @param day the day on which that which is cited stood there, in ISO 8601
 * @param archive the archive, if it is there
 * @param version which version of the archive's it is, if it is there
 */
record WhereRead(Optional<String> address, String day, Optional<String> archive, Optional<String> version) {
    /**
     * Where a work is read.
     *
     * @param today the day on which the archive is read, or what stands in its place
     */
    static WhereRead of(CitedWork work, String today) {
        if (work.permalink().isPresent()) {
            return new WhereRead(
                    work.permalink(),
                    today,
                    Optional.of(work.archive()),
                    work.version().map(String::valueOf));
        }
        String captured = work.captured()
                .map(PartialDate::withoutTime)
                .map(PartialDate::toString)
                .orElse(today);
        return new WhereRead(work.original(), captured, Optional.empty(), Optional.empty());
    }
}
