package org.lantai.ledger;

import java.util.Optional;
import org.lantai.text.EnumWord;

/** Why a document that was published is not shown. */
enum Withdrawal {
    /** None of its captures is in the archive, or none of them is an article any more. */
    MISSING,
    /** The archivist withholds it. */
    HIDDEN,
    /** Its text is part of another document. */
    JOINED;

    String word() {
        return EnumWord.of(this);
    }

    static Optional<Withdrawal> ofWord(String word) {
        return EnumWord.read(Withdrawal.class, word);
    }
}
