package org.lantai.script.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lantai.text.NoProse;
import org.lantai.text.Rewriting;
import org.lantai.text.Rewriting.Resized;

/**
 * A text converted to another script.
 *
 * @param text the new text
 * @param choices where more than the plain character mapping was done, in order; indexes count in the old text
 * @param resized where the new text has another length, in order; indexes count in the old text
 */
public record Converted(String text, List<Choice> choices, List<Resized> resized) {
    public Converted {
        choices = List.copyOf(choices);
        resized = List.copyOf(resized);
    }

    public static Converted unchanged(String text) {
        return new Converted(text, List.of(), List.of());
    }

    /** With further choices made in the new text, in order; those at a place whose length changed already are left out. */
    public Converted then(List<Choice> further) {
        return further.isEmpty() ? this : new Further(this).make(further);
    }

    /**
     * With what was masked put back.
     *
     * @param masked what was converted
     * @param text the same before it was masked, of the same length
     */
    public Converted unmasked(String masked, String text) {
        if (masked.equals(text)) {
            return this;
        }
        Rewriting rewriting = rewriting();
        StringBuilder out = new StringBuilder(this.text);
        for (int i = 0; i < masked.length(); i++) {
            if (masked.charAt(i) == NoProse.MASK) {
                out.setCharAt(rewriting.toNew(i), text.charAt(i));
            }
        }
        return new Converted(out.toString(), choices, resized);
    }

    public Rewriting rewriting() {
        return Rewriting.of(text, resized);
    }

    /** The making of further choices, counted in the new text, which are to count in the old one. */
    private static final class Further {
        private final Converted first;
        private final StringBuilder out = new StringBuilder();
        private final List<Choice> choices;
        private final List<Resized> resized = new ArrayList<>();
        /** How many places were taken over, and how much farther back things stand in the old text behind them. */
        private int taken;

        private int shift;

        Further(Converted first) {
            this.first = first;
            this.choices = new ArrayList<>(first.choices());
        }

        Converted make(List<Choice> further) {
            int done = 0;
            for (Choice choice : further) {
                takeBefore(choice.start());
                if (nextPlace() >= choice.end()) {
                    out.append(first.text(), done, choice.start()).append(choice.after());
                    done = choice.end();
                    add(choice.moved(shift));
                }
            }
            out.append(first.text(), done, first.text().length());
            takeBefore(Integer.MAX_VALUE);
            choices.sort(Comparator.comparingInt(Choice::start).thenComparingInt(Choice::end));
            return new Converted(out.toString(), choices, resized);
        }

        private void add(Choice choice) {
            choices.add(choice);
            resized.add(new Resized(choice.start(), choice.end(), choice.after().length()));
        }

        /** Where the next place begins in the new text. */
        private int nextPlace() {
            return taken == first.resized().size()
                    ? Integer.MAX_VALUE
                    : first.resized().get(taken).start() - shift;
        }

        private void takeBefore(int index) {
            while (nextPlace() < index) {
                Resized place = first.resized().get(taken++);
                resized.add(place);
                shift += place.end() - place.start() - place.length();
            }
        }
    }
}
