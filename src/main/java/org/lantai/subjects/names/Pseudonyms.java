package org.lantai.subjects.names;

import java.util.ArrayList;
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
        if (!text.contains("化名") && !text.contains("假名")) {
            return name -> false;
        }
        boolean everybody = ALL.matcher(text).find();
        List<String> listed = listed(text);
        return name -> INVENTED.stream().anyMatch(sign -> text.contains(name + sign))
                || listed.stream().anyMatch(clause -> clause.contains(name))
                || (everybody && !official.test(name));
    }

    /** What stands in the clauses that say whose names are none. */
    private static List<String> listed(String text) {
        List<String> clauses = new ArrayList<>();
        Matcher some = SOME.matcher(text);
        while (some.find()) {
            String before = some.group(1);
            clauses.add(before.substring(Math.max(before.lastIndexOf('('), before.lastIndexOf(',')) + 1));
        }
        return clauses;
    }
}
