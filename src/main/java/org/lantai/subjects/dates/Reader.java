package org.lantai.subjects.dates;

import java.util.Optional;

/** Resolves what some forms find. */
interface Reader {
    /**
     * The days an expression means; empty where they cannot be told.
     *
     * @throws java.time.DateTimeException when it names a day that does not exist
     */
    Optional<Period> read(Hit hit, Setting setting);
}
