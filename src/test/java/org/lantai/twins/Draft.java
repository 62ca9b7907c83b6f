package org.lantai.twins;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An article whose facts still stand in brackets, so that others may be put in.
 *
 * @param facts what stands for each name in brackets
 */
record Draft(String genre, String title, String text, Map<String, String> facts) {
    static final Pattern FACT = Pattern.compile("\\[([A-Za-z]+)]");

    private static final String PARAGRAPHS = "¶";

    Draft {
        facts = Map.copyOf(facts);
    }

    /** The same with these facts. */
    Draft with(Map<String, String> others) {
        return new Draft(genre, title, text, others);
    }

    Piece piece(LocalDate date, String source) {
        List<String> paragraphs = Arrays.asList(filled(text).split(PARAGRAPHS));
        return new Piece(filled(title), date, source, paragraphs, List.of());
    }

    private String filled(String form) {
        return FACT.matcher(form).replaceAll((MatchResult fact) -> facts.getOrDefault(fact.group(1), ""));
    }
}
