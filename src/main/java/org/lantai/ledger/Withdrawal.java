package org.lantai.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a document that was published is not shown. */
enum Withdrawal {
    /** None of its captures is in the archive, or none of them is an article any more. */
    MISSING,
    /** The archivist withholds it. */
    HIDDEN,
    /** Its text is part of another document. */
    JOINED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Withdrawal> ofWord(String word) {
        return Stream.of(values()).filter(reason -> reason.word().equals(word)).findFirst();
    }
}
