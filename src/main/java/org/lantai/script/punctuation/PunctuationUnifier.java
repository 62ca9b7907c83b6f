package org.lantai.script.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;
import org.lantai.script.phrase.Choice;

/**
 * Makes the half-width marks between Chinese characters full-width, as GB/T 15834-2011 has them, and pairs straight quotation
 * marks. What stands in numbers, times and Latin text stays. Immutable.
 */
public final class PunctuationUnifier {
    private final QuotationMarks quotes;
    private final Stops stops;

    private PunctuationUnifier(QuotationMarks quotes, Stops stops) {
        this.quotes = quotes;
        this.stops = stops;
    }

    /** @param text all of a page, which tells the kinds of marks that it has */
    public static PunctuationUnifier of(String text) {
        return new PunctuationUnifier(QuotationMarks.of(text), Stops.of(text));
    }

    /**
     * What is to be put for which marks, in order; all of it is certain.
     *
     * @param text a run of text in which what is no prose is masked
     */
    public List<Choice> choose(String text) {
        if (!Stops.standIn(text)) {
            return List.of();
        }
        MarkedLine line = new MarkedLine(text);
        quotes.pair(line);
        Parentheses.widen(line);
        stops.widen(line);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (line.isChanged(i)) {
                int end = i + (line.takesBlank(i) ? 2 : 1);
                String after = String.valueOf(line.at(i));
                choices.add(new Choice(
                        i, end, text.substring(i, end), after, Rule.SCRIPT_PUNCTUATION, Certainty.SURE, List.of()));
            }
        }
        return choices;
    }
}
