package org.lantai.release;

import java.util.Optional;
import org.lantai.text.EnumWord;

/** Why a version of a text differs from the one before. */
public enum ChangeReason {
    /** It is the first. */
    FIRST,
    /** The page was captured again, or another capture of it is the text now. */
    CAPTURE,
    /** The archivist corrected it. */
    CORRECTION,
    /** Other captures of the article have it otherwise where this one is damaged. */
    WITNESS,
    /** The program reads the same capture otherwise. */
    PROGRAM,
    /** The text is the same; its headline, date, source or authors are not. */
    METADATA;

    /** How files and messages write it. */
    public String word() {
        return EnumWord.of(this);
    }

    static Optional<ChangeReason> ofWord(String word) {
        return EnumWord.read(ChangeReason.class, word);
    }
}
