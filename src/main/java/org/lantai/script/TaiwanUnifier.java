package org.lantai.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lantai.model.Script;
import org.lantai.text.Rewriting.Resized;

/** Makes text of Taiwan of Simplified text, words included. Text that is Traditional already stays as to its words. */
final class TaiwanUnifier {
    /** Converts a text, Simplified or not; what is chosen counts in it. */
    Converted convert(String text) {
        if (ScriptCount.of(text).isTraditional()) {
            return new TraditionalMender(Script.TAIWAN).mend(text);
        }
        Converted characters = TraditionalChooser.of(Script.TAIWAN).convert(text);
        List<Choice> words = ToTaiwanWords.get().choose(text);
        return words.isEmpty() ? characters : new Merging(text, characters).with(words);
    }

    /** The conversion of characters with words laid over it; both count in the old text. */
    private static final class Merging {
        private final Converted characters;
        private final int length;
        private final StringBuilder out;
        private final List<Choice> choices = new ArrayList<>();
        private final List<Resized> resized = new ArrayList<>();
        /** How many of the places of another length are behind. */
        private int passed;
        /** How much farther forward things stand in the converted text. */
        private int shift;

        Merging(String text, Converted characters) {
            this.characters = characters;
            this.length = text.length();
            this.out = new StringBuilder(length + length / 16);
        }

        Converted with(List<Choice> words) {
            int done = 0;
            List<Choice> taken = new ArrayList<>();
            for (Choice word : words) {
                if (characters.resized().stream().noneMatch(place -> cuts(word, place))) {
                    copy(done, word.start());
                    out.append(word.after());
                    resized.add(
                            new Resized(word.start(), word.end(), word.after().length()));
                    taken.add(word);
                    pass(word.end(), false);
                    done = word.end();
                }
            }
            copy(done, length);
            characters.choices().forEach(choice -> addOutside(choice, taken));
            choices.addAll(taken);
            choices.sort(Comparator.comparingInt(Choice::start).thenComparingInt(Choice::end));
            return new Converted(out.toString(), choices, resized);
        }

        /** Whether a place of another length lies across one end of a word. */
        private static boolean cuts(Choice word, Resized place) {
            boolean apart = place.end() <= word.start() || place.start() >= word.end();
            boolean inside = place.start() >= word.start() && place.end() <= word.end();
            return !apart && !inside;
        }

        /** Copies what stands converted for a stretch of the old text. */
        private void copy(int start, int end) {
            int from = start + shift;
            pass(end, true);
            out.append(characters.text(), from, end + shift);
        }

        /** Goes on to an index of the old text. */
        private void pass(int index, boolean kept) {
            while (passed < characters.resized().size()
                    && characters.resized().get(passed).end() <= index) {
                Resized place = characters.resized().get(passed++);
                shift += place.length() - (place.end() - place.start());
                if (kept) {
                    resized.add(place);
                }
            }
        }

        /** Adds a choice of characters; where a word takes it over, only what is left of it. */
        private void addOutside(Choice choice, List<Choice> taken) {
            int start = choice.start();
            int end = choice.end();
            for (Choice word : taken) {
                if (word.start() < end && word.end() > start) {
                    end = word.start() <= start ? end : word.start();
                    start = word.start() <= start ? word.end() : start;
                }
            }
            if (start < end) {
                choices.add(start == choice.start() && end == choice.end() ? choice : part(choice, start, end));
            }
        }

        /** Part of a choice whose length stayed. */
        private static Choice part(Choice choice, int start, int end) {
            int from = start - choice.start();
            int to = end - choice.start();
            return new Choice(
                    start,
                    end,
                    choice.before().substring(from, to),
                    choice.after().substring(from, to),
                    choice.rule(),
                    choice.certainty(),
                    choice.why());
        }
    }
}
