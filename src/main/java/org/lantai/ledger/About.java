package org.lantai.ledger;

import java.util.Optional;
import org.lantai.text.EnumWord;

/** What of the site as a whole the ledger remembers. */
enum About {
    /** The form of the lines: how what follows is to be read. */
    FORMAT,
    /** The path of a page that was published, where nothing else tells that it was. */
    PATH,
    /** A script in which all pages could be read beside the archive's own. */
    SCRIPT,
    /** The address under which the site stood. */
    BASE,
    /** The day of a release, in ISO 8601. */
    RELEASE;

    String word() {
        return EnumWord.of(this);
    }

    static Optional<About> ofWord(String word) {
        return EnumWord.read(About.class, word);
    }
}
