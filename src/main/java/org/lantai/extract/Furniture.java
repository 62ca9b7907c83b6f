package org.lantai.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows page furniture: lines and short blocks that are about the page and not of its text. */
final class Furniture {
    /** A whole sentence may speak of such things; {@code 。} and a comma tell it from a prompt. */
    private static final Pattern SENTENCE = Pattern.compile(".{8,},.{4,}。[”’\")]*");

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

    private Optional<Rule> match(String line) {
        String form = MatchForm.of(line).strip().toLowerCase(Locale.ROOT);
        return rules.stream().filter(rule -> rule.matches(form)).findFirst();
    }

    /** One row of the table. */
    private record Rule(String name, Kind kind, boolean endsArticle, String pattern, Pattern compiled) {
        static Rule of(List<String> row) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            String pattern = kind == Kind.REGEX ? row.get(3) : MatchForm.of(row.get(3));
            Pattern compiled = Pattern.compile(kind == Kind.REGEX ? pattern : "", Pattern.CASE_INSENSITIVE);
            return new Rule(row.get(0), kind, row.get(2).equals("rest"), pattern, compiled);
        }

        boolean matches(String form) {
            return form.length() <= kind.longest
                    && (kind != Kind.CONTAINS || !SENTENCE.matcher(form).matches())
                    && switch (kind) {
                        case EXACT -> trimmed(form).equals(pattern);
                        case PREFIX -> form.startsWith(pattern);
                        case CONTAINS -> form.contains(pattern);
                        case REGEX -> !form.isEmpty() && compiled.matcher(form).matches();
                    };
        }

        private static String trimmed(String form) {
            return form.replaceAll("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$", "");
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
