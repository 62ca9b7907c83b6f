package org.lantai.witness;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.config.NearestKey;
import org.lantai.model.DocumentId;

/** Something that was meant for the id of a document, as its length tells, and is none, as its check character tells. */
final class MistypedId {
    /** One character may have got lost, or doubled. File names have an ending, and addresses a slash. */
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{8,10}");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    /** A wrong character, or two exchanged. */
    private static final int MOST_WRONG = 2;

    private MistypedId() {}

    /** Whether it does: of 50 ids 49 have a digit, and the others are known by those that are near. */
    static boolean looksLike(String written, Collection<String> known) {
        return FORM.matcher(written).matches()
                && DocumentId.parse(written).isEmpty()
                && (DIGIT.matcher(written).find() || meant(written, known).isPresent());
    }

    /** The id that was probably meant. */
    static Optional<String> meant(String written, Collection<String> known) {
        return NearestKey.within(MOST_WRONG, written, known);
    }
}
