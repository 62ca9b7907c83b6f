package org.lantai.extract.imprint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.text.Chars;

/** Reads the number of a document where it stands on a line of its own or in brackets behind its title. */
public final class OfficialNumbers {
    private static final int LONGEST = 40;

    private static final String NUMBER =
            "(?<number>(?:" + String.join("|", Table.words(OfficialNumbers.class, "official-numbers.tsv", 2)) + "))";

    private static final Pattern LINE = Pattern.compile("[(]?" + NUMBER + "[)]?");
    private static final Pattern BEHIND_TITLE = Pattern.compile(".{4,}[(]" + NUMBER + "[)]");

    private OfficialNumbers() {}

    /** The number that is all of a line. */
    public static Optional<String> of(String line) {
        return found(LINE, line);
    }

    /** The number in brackets at the end of a title: {@code 关于植树的通知（青政发〔2024〕3号）}. */
    public static Optional<String> behind(String title) {
        return found(BEHIND_TITLE, title);
    }

    private static Optional<String> found(Pattern pattern, String line) {
        String bare = Chars.strip(line);
        Matcher m = pattern.matcher(MatchForm.of(bare));
        boolean matches = (bare.length() <= LONGEST || pattern == BEHIND_TITLE) && m.matches();
        return matches ? Optional.of(bare.substring(m.start("number"), m.end("number"))) : Optional.empty();
    }
}
