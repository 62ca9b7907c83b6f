package org.lantai.extract.furniture;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.PatternWords;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordIndex;
import org.lantai.model.edit.Rule;

/** Knows page furniture: lines and short blocks that are about the page and not of its text. */
public final class Furniture {
    /** A whole sentence may speak of such things; {@code 。} and a comma tell it from a prompt. */
    private static final Pattern SENTENCE = Pattern.compile(".{8,},.{4,}。[”’\")]*");

    private static final Pattern MARKS_AT_ENDS = Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$");

    private final List<Row> rows = Table.rows(Furniture.class, "furniture.tsv", 5).stream()
            .map(Row::of)
            .toList();

    /** A line that holds no word of a rule need not be tried on it: all rules on every line were a sixth of the work. */
    private final WordIndex index = new WordIndex(rows.stream().map(Row::words).toList());

    /**
     * Why a line is furniture.
     *
     * @param rule the rule that it fits
     * @param endsArticle whether it opens what follows an article: comments, hot lists, links to other articles
     */
    public record Fit(Rule rule, boolean endsArticle) {}

    /** The first rule by which a line or short block is furniture. */
    public Optional<Fit> fit(String line) {
        String form = MatchForm.small(line).strip();
        if (form.isEmpty() || form.length() > Kind.REGEX.longest) {
            return Optional.empty();
        }
        BitSet possible = index.rulesFor(form);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            if (rows.get(i).matches(form)) {
                return Optional.of(rows.get(i).fit);
            }
        }
        return Optional.empty();
    }

    /** Whether a line opens what follows an article. */
    public boolean endsArticle(String line) {
        return fit(line).filter(Fit::endsArticle).isPresent();
    }

    /**
     * One row of the table.
     *
     * @param words the words of which a line must hold one; the whole rule unless it is an expression
     */
    private record Row(Fit fit, Kind kind, List<String> words, Pattern compiled) {
        static Row of(List<String> row) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            boolean regex = kind == Kind.REGEX;
            Pattern compiled = Pattern.compile(regex ? row.get(3) : "", Pattern.CASE_INSENSITIVE);
            List<String> words = regex ? PatternWords.of(row.get(3)) : List.of(MatchForm.of(row.get(3)));
            return new Row(
                    new Fit(rule(row.get(0)), row.get(2).equals("rest")),
                    kind,
                    words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList(),
                    compiled);
        }

        private static Rule rule(String name) {
            return Rule.of("furniture." + name)
                    .orElseThrow(() -> new IllegalStateException("furniture.tsv: no rule " + name));
        }

        /** Whether it fits a line in its {@link MatchForm} in lower case. */
        boolean matches(String line) {
            return line.length() <= kind.longest
                    && switch (kind) {
                        case EXACT -> MARKS_AT_ENDS.matcher(line).replaceAll("").equals(words.get(0));
                        case PREFIX -> line.startsWith(words.get(0));
                        case CONTAINS ->
                            line.contains(words.get(0))
                                    && !SENTENCE.matcher(line).matches();
                        case REGEX -> compiled.matcher(line).matches();
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
