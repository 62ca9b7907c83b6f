package org.lantai.extract.imprint;

import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;

/** Knows what stands where a name is looked for and is none: buttons, counts, weekdays, addresses, sentences. */
public final class NoNames {
    private static final WordTable WORDS = WordTable.of(NoNames.class, "no-names.tsv");

    /** What is no name, in {@link MatchForm} without capitals. */
    private static final Pattern NO_NAME = Pattern.compile(".*[。,!?;:>].*|[^\\p{L}]+|.*" + WORDS.anyOf("ends") + "|"
            + WORDS.anyOf("begins") + ".*|" + WORDS.anyOf("pattern"));

    /** What is none beside a date, where figures are counts and 发布 is what was done then. */
    private static final Pattern BESIDE_DATE = Pattern.compile(".*\\d+\\s*[次条人]?.{0,2}" + WORDS.anyOf("counted")
            + "?|.*" + WORDS.anyOf("end") + "|" + WORDS.anyOf("begin") + ".*");

    private static final Pattern WHOLE = Pattern.compile(WORDS.anyOf("whole"));
    private static final Pattern BLANK = Pattern.compile(" +");

    private NoNames() {}

    /** Whether a text beside a date is anything but a name. */
    public static boolean hasBesideDate(String text) {
        return has(text) || BESIDE_DATE.matcher(MatchForm.small(text).strip()).matches();
    }

    /** Whether a text is anything but a name. */
    public static boolean has(String text) {
        String form = MatchForm.small(text).strip();
        return NO_NAME.matcher(form).matches()
                || WHOLE.matcher(BLANK.matcher(form).replaceAll("")).matches();
    }
}
