package org.lantai.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows page furniture: lines and short blocks that are about the page and not of its text. */
final class Furniture {
    /** A whole sentence may speak of such things; {@code 。} and a comma tell it from a prompt. */
    private static final Pattern SENTENCE = Pattern.compile(".{8,},.{4,}。[”’\")]*");

    private static final Pattern MARKS_AT_ENDS = Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$");

    private final List<Rule> rules =
            Rules.read("furniture.tsv", 5).stream().map(Rule::of).toList();

    /** The rule by which a line or short block is furniture, such as {@code furniture.share}. */
    Optional<String> rule(String line) {
        return match(line).map(rule -> "furniture." + rule.name);
    }

    /** Whether a line opens what follows an article: comments, hot lists, links to other articles. */
    boolean endsArticle(String line) {
        return match(line).filter(rule -> rule.endsArticle).isPresent();
    }

    private Optional<Rule> match(String text) {
        Line line = Line.of(text);
        return line.form.isEmpty()
                ? Optional.empty()
                : rules.stream().filter(rule -> rule.matches(line)).findFirst();
    }

    /**
     * A line as rules see it.
     *
     * @param form its {@link MatchForm} in lower case
     * @param bare the same without marks at its ends
     * @param sentence whether it is a whole sentence
     */
    private record Line(String form, String bare, boolean sentence) {
        static Line of(String text) {
            String form = MatchForm.of(text).strip().toLowerCase(Locale.ROOT);
            boolean fits = form.length() <= Kind.CONTAINS.longest;
            return new Line(
                    form,
                    fits ? MARKS_AT_ENDS.matcher(form).replaceAll("") : form,
                    fits && SENTENCE.matcher(form).matches());
        }
    }

    /** One row of the table. */
    private record Rule(String name, Kind kind, boolean endsArticle, String words, Pattern compiled) {
        static Rule of(List<String> row) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            boolean regex = kind == Kind.REGEX;
            Pattern compiled = Pattern.compile(regex ? row.get(3) : "", Pattern.CASE_INSENSITIVE);
            String words = regex ? "" : MatchForm.of(row.get(3)).toLowerCase(Locale.ROOT);
            return new Rule(row.get(0), kind, row.get(2).equals("rest"), words, compiled);
        }

        boolean matches(Line line) {
            return line.form.length() <= kind.longest
                    && switch (kind) {
                        case EXACT -> line.bare.equals(words);
                        case PREFIX -> line.form.startsWith(words);
                        case CONTAINS -> !line.sentence && line.form.contains(words);
                        case REGEX -> compiled.matcher(line.form).matches();
                    };
        }
    }

    /** How a rule is matched, and the longest line it is tried on: long paragraphs are never furniture for a word. */
    private enum Kind {
        EXACT(40),
        PREFIX(200),
        CONTAINS(60),
        REGEX(400);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }
    }
}
