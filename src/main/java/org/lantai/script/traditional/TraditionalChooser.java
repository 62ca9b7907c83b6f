package org.lantai.script.traditional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lantai.model.Script;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.Converted;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.text.Rewriting.Resized;

/**
 * Makes Traditional text of Simplified text. Where a phrase could make something else of a character than it is alone, the
 * text around is cut into words first, and the phrase is taken only if it cuts through none of them; where no phrase
 * decides, what stands before and behind may.
 */
public final class TraditionalChooser {
    /** From this length on a word may consist of others, each with its own outcome. */
    private static final int COMPOUND = 4;

    private final TraditionalTable table;

    private TraditionalChooser(TraditionalTable table) {
        this.table = table;
    }

    /** The chooser for Traditional text of that kind. */
    public static TraditionalChooser of(Script target) {
        return switch (target) {
            case TAIWAN -> Taiwan.CHOOSER;
            case HONG_KONG -> HongKong.CHOOSER;
            case HANT -> Standard.CHOOSER;
            case HANS -> throw new IllegalArgumentException("not Traditional: " + target);
        };
    }

    /** Converts a Simplified text. Traditional characters in it only take the forms of the region. */
    public Converted convert(String text) {
        return new Run(text, false).convert();
    }

    /**
     * Converts a text in which characters may be left over from Simplified text, and reports the words that these stand in
     * even where they become what they are alone.
     */
    Converted convertStrays(String text) {
        return new Run(text, true).convert();
    }

    TraditionalTable table() {
        return table;
    }

    public PhraseTable phrases() {
        return table.phrases();
    }

    /** The work on one text. */
    private final class Run {
        private final String text;
        private final boolean withStrays;
        private final TraditionalLattice words = new TraditionalLattice(table.phrases());
        private final TraditionalLattice parts = new TraditionalLattice(table.phrases());
        private final List<Choice> choices = new ArrayList<>(0);
        private final List<Resized> resized = new ArrayList<>(0);
        private char[] out;
        private int written;
        /** Up to here all is chosen, by those of the choices that are not yet written. */
        private int decided;

        private int next;

        Run(String text, boolean withStrays) {
            this.text = text;
            this.withStrays = withStrays;
            this.out = new char[text.length() + 8];
        }

        Converted convert() {
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                int reach = withStrays && table.isStray(c) ? 1 : table.reach(c);
                if (reach > 0 && i >= decided && isDoubtful(i, reach)) {
                    decide(i);
                }
                if (next < choices.size() && choices.get(next).start() <= i) {
                    i = write(choices.get(next++), i);
                } else {
                    i = writePlain(i, c);
                }
            }
            return new Converted(new String(out, 0, written), choices, resized);
        }

        /** Whether a phrase or a rule makes something else of the character than it is alone. */
        private boolean isDoubtful(int index, int reach) {
            char c = text.charAt(index);
            if ((withStrays && table.isStray(c)) || table.hasContext(text, index)) {
                return true;
            }
            if (!table.hasPair(text, index)) {
                return false;
            }
            for (int start = Math.max(decided, index - reach + 1); start <= index; start++) {
                if (spansOtherwise(start, index)) {
                    return true;
                }
            }
            return false;
        }

        private boolean spansOtherwise(int start, int index) {
            int end = text.length();
            int match = table.phrases().longest(text, start, end);
            while (match != PhraseTable.NONE && start + size(match) > index) {
                if (!table.isPlain(match)) {
                    return true;
                }
                end = start + size(match) - 1;
                match = end > start ? table.phrases().longest(text, start, end) : PhraseTable.NONE;
            }
            return false;
        }

        private int size(int phrase) {
            return table.phrases().phrase(phrase).length();
        }

        /** Chooses for all characters of the part around an index that no word leads out of. */
        private void decide(int index) {
            words.cut(text, index, decided);
            chooseAll(words);
            decided = words.end();
        }

        private void chooseAll(TraditionalLattice lattice) {
            int i = lattice.start();
            while (i < lattice.end()) {
                int match = phraseOfWords(lattice, i);
                if (match != PhraseTable.NONE) {
                    choose(i, match);
                    i += size(match);
                } else {
                    int end = i + 1;
                    while (!lattice.isEdge(end)) {
                        end++;
                    }
                    chooseWord(lattice, i, end);
                    i = end;
                }
            }
        }

        private void chooseWord(TraditionalLattice lattice, int start, int end) {
            int chosen = choices.size();
            if (lattice == words && end - start >= COMPOUND) {
                parts.cutWord(text, start, end);
                chooseAll(parts);
            } else {
                chooseWithin(start, end);
            }
            if (withStrays && choices.size() == chosen && end - start > 1) {
                addPlain(start, end);
            }
        }

        private void addPlain(int start, int end) {
            StringBuilder plain = new StringBuilder(end - start);
            for (int i = start; i < end; i++) {
                plain.append(table.character(text.charAt(i)));
            }
            add(start, text.substring(start, end), plain.toString(), Rule.SCRIPT_PHRASE, List.of());
        }

        /** The longest phrase from an index on that ends where a word does, with more than one character. */
        private int phraseOfWords(TraditionalLattice lattice, int start) {
            int end = lattice.end();
            int match = table.phrases().longest(text, start, end);
            while (match != PhraseTable.NONE && size(match) > 1) {
                if (lattice.isEdge(start + size(match))) {
                    return match;
                }
                end = start + size(match) - 1;
                match = table.phrases().longest(text, start, end);
            }
            return PhraseTable.NONE;
        }

        private void choose(int start, int match) {
            if (!table.isPlain(match) || withStrays) {
                String phrase = table.phrases().phrase(match);
                add(start, phrase, table.phrases().value(match), Rule.SCRIPT_PHRASE, table.reasons(match));
            }
        }

        private void chooseWithin(int start, int end) {
            int i = start;
            while (i < end) {
                int match = table.phrases().longest(text, i, end);
                if (match != PhraseTable.NONE && size(match) > 1) {
                    choose(i, match);
                    i += size(match);
                } else {
                    chooseCharacter(i, i == start, i + 1 == end);
                    i++;
                }
            }
        }

        private void chooseCharacter(int index, boolean begins, boolean ends) {
            for (TraditionalContext context : table.contexts(text.charAt(index))) {
                if (context.fits(text, index, begins, ends)) {
                    String character = text.substring(index, index + 1);
                    if (context.outcome().charAt(0) != table.character(text.charAt(index))) {
                        List<EditReason> why = table.reasons(EditReason.Fact.NEIGHBOURS, character, context.outcome());
                        add(index, character, context.outcome(), Rule.SCRIPT_CONTEXT, why);
                    }
                    return;
                }
            }
        }

        private void add(int start, String before, String after, Rule rule, List<EditReason> why) {
            Certainty certainty = rule == Rule.SCRIPT_PHRASE ? Certainty.SURE : Certainty.LIKELY;
            choices.add(new Choice(start, start + before.length(), before, after, rule, certainty, why));
        }

        private int write(Choice choice, int index) {
            int sizeAfter = choice.after().length();
            if (sizeAfter != choice.before().length()) {
                resized.add(new Resized(choice.start(), choice.end(), sizeAfter));
            }
            // What stands before the index is written already; it became what it is alone.
            written -= index - choice.start();
            append(choice.after());
            return choice.end();
        }

        private int writePlain(int index, char c) {
            char plain = table.character(c);
            if (plain != 0) {
                if (written == out.length) {
                    grow(1);
                }
                out[written++] = plain;
                return index + 1;
            }
            int end = index + Character.charCount(text.codePointAt(index));
            int match = table.phrases().longest(text, index, end);
            String after = match == PhraseTable.NONE
                    ? text.substring(index, end)
                    : table.phrases().value(match);
            if (after.length() != end - index) {
                resized.add(new Resized(index, end, after.length()));
            }
            append(after);
            return end;
        }

        private void append(String part) {
            if (written + part.length() > out.length) {
                grow(part.length());
            }
            part.getChars(0, part.length(), out, written);
            written += part.length();
        }

        private void grow(int by) {
            out = Arrays.copyOf(out, out.length + out.length / 2 + by);
        }
    }

    private static final class Standard {
        static final TraditionalChooser CHOOSER =
                new TraditionalChooser(new TraditionalTable(RegionalForms.of(Script.HANT)));
    }

    private static final class Taiwan {
        static final TraditionalChooser CHOOSER =
                new TraditionalChooser(new TraditionalTable(RegionalForms.of(Script.TAIWAN)));
    }

    private static final class HongKong {
        static final TraditionalChooser CHOOSER =
                new TraditionalChooser(new TraditionalTable(RegionalForms.of(Script.HONG_KONG)));
    }
}
