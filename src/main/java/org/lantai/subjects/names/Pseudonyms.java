package org.lantai.subjects.names;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.WordTable;

/** Tells which names of a text are not the real ones: 张岩（化名）, 文中张岩、李丽均为化名, 受访者均为化名. */
final class Pseudonyms {
    private static final WordTable WORDS = WordTable.of(Pseudonyms.class, "name-words.tsv");
    /** What stands behind names that are not the real ones. */
    private static final List<String> INVENTED = WORDS.words("invented");

    private static final Pattern SOME = Pattern.compile("([^。;!?\n]{2,60}?)" + WORDS.anyOf("all invented"));
    private static final Pattern ALL =
            Pattern.compile(WORDS.anyOf("everybody") + "[^,。;()\n]{0,8}?" + WORDS.anyOf("all invented"));

    private Pseudonyms() {}

    /**
     * @param text in the form of the tables
     * @param official who has an office in it, and so is called by the real name
     */
    static Predicate<String> in(String text, Predicate<String> official) {
        boolean everybody = ALL.matcher(text).find();
        return name -> INVENTED.stream().anyMatch(sign -> text.contains(name + sign))
                || isListed(text, name)
                || (everybody && !official.test(name));
    }

    /** Whether it stands in the sentence that says whose names are none. */
    private static boolean isListed(String text, String name) {
        Matcher some = SOME.matcher(text);
        while (some.find()) {
            int clause = Math.max(some.group(1).lastIndexOf('('), some.group(1).lastIndexOf(','));
            if (some.group(1).indexOf(name, clause + 1) >= 0) {
                return true;
            }
        }
        return false;
    }
}
