package org.lantai.extract.kind;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;

/** Knows what error pages, redirects and lists say of themselves, clause by clause, by {@code sayings.tsv}. */
final class Sayings {
    private static final WordTable TABLE = WordTable.of(Sayings.class, "sayings.tsv");

    /** The longest clauses that are tried: a pattern fits what such pages say in a breath. */
    private static final int LONGEST = 80;

    /** Ends of clauses, in {@link MatchForm}; a full stop of an address is none. */
    private static final Pattern ENDS = Pattern.compile("[,。!?;…~|]+|\\.{2,}|\\.(?=\\s|$)|\\n|[:](?=\\D)");

    private static final Pattern MARKS_AT_ENDS = Pattern.compile("^[\\p{P}\\p{S}\\s]++|[\\p{P}\\p{S}\\s]+$");

    private static final Map<Saying, Pattern> PATTERNS = patterns();

    private Sayings() {}

    private static Map<Saying, Pattern> patterns() {
        String gone = TABLE.anyOf("may") + "?" + TABLE.anyOf("gone");
        String text = "(?:" + TABLE.anyOf("sought") + "?" + TABLE.anyOf("text") + ")";
        Map<Saying, Pattern> patterns = new EnumMap<>(Saying.class);
        for (Saying saying : Saying.values()) {
            if (saying != Saying.OTHER) {
                patterns.put(
                        saying,
                        Pattern.compile(TABLE.anyOf("is-" + saying.name().toLowerCase(Locale.ROOT))));
            }
        }
        patterns.put(
                Saying.GONE,
                Pattern.compile(text + "+" + gone + "(?:(?:或者?|、|/|及|和)?" + gone + ")*[了啦]?" + "|" + TABLE.anyOf("lost")
                        + text + "[了啦]?" + "|" + patterns.get(Saying.GONE)));
        return patterns;
    }

    /** The clauses of a line, in {@link MatchForm}, without marks at their ends; a line that is known is one. */
    static Stream<String> clauses(String line) {
        String form = MatchForm.small(line);
        String whole = bare(form);
        return of(whole) == Saying.OTHER
                ? ENDS.splitAsStream(form).map(Sayings::bare).filter(clause -> !clause.isEmpty())
                : Stream.of(whole);
    }

    private static String bare(String clause) {
        return MARKS_AT_ENDS.matcher(clause).replaceAll("");
    }

    /** What a clause says. */
    static Saying of(String clause) {
        if (clause.isEmpty() || clause.length() > LONGEST) {
            return Saying.OTHER;
        }
        String bare = clause.replace(" ", "");
        for (Map.Entry<Saying, Pattern> entry : PATTERNS.entrySet()) {
            Pattern pattern = entry.getValue();
            if (pattern.matcher(clause).matches() || pattern.matcher(bare).matches()) {
                return entry.getKey();
            }
        }
        return Saying.OTHER;
    }
}
