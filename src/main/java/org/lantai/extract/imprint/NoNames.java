package org.lantai.extract.imprint;

import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;

/** Knows what stands where a name is looked for and is none: buttons, counts, weekdays, addresses, sentences. */
public final class NoNames {
    private static final WordTable WORDS = WordTable.of(NoNames.class, "no-names.tsv");

    /** What is no name, in {@link MatchForm} without capitals. */
    private static final Pattern NO_NAME = Pattern.compile(".*[。,!?;:>].*|[^\\p{L}]+|.*\\d+\\s*[次条人]?.{0,2}"
            + WORDS.anyOf("counted") + "|.*" + WORDS.anyOf("end") + "|" + WORDS.anyOf("begin") + ".*|"
            + WORDS.anyOf("pattern"));

    /** Beside dates figures are counts; elsewhere accounts have them in their names. */
    private static final Pattern COUNT = Pattern.compile(".*\\d+\\s*[次条人]?.{0,2}");

    private static final Pattern WHOLE = Pattern.compile(WORDS.anyOf("whole"));
    private static final Pattern BLANK = Pattern.compile(" +");

    private NoNames() {}

    /** Whether a text beside a date is anything but a name. */
    public static boolean hasBesideDate(String text) {
        return has(text) || COUNT.matcher(MatchForm.of(text)).matches();
    }

    /** Whether a text is anything but a name. */
    public static boolean has(String text) {
        String form = MatchForm.small(text).strip();
        return NO_NAME.matcher(form).matches()
                || WHOLE.matcher(BLANK.matcher(form).replaceAll("")).matches();
    }
}
