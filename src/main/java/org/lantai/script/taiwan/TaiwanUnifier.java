package org.lantai.script.taiwan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lantai.model.Script;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.Converted;
import org.lantai.script.simplified.ScriptCount;
import org.lantai.script.simplified.ToSimplified;
import org.lantai.script.traditional.TraditionalChooser;
import org.lantai.script.traditional.TraditionalMender;
import org.lantai.text.Rewriting.Resized;

/** Makes text of Taiwan of Simplified text, words included. Text that is Traditional already stays as to its words. */
public final class TaiwanUnifier {
    /** Converts a text, Simplified or not; what is chosen counts in it. */
    public Converted convert(String text) {
        if (ScriptCount.of(text).isTraditional()) {
            return new TraditionalMender(Script.TAIWAN).mend(text);
        }
        Converted characters = TraditionalChooser.of(Script.TAIWAN).convert(text);
        List<Choice> words = words(text);
        return words.isEmpty() ? characters : new Merging(text, characters).with(words);
    }

    /** The words to exchange, those written in Traditional characters among Simplified ones too. */
    private static List<Choice> words(String text) {
        String simplified = ToSimplified.strictlyToSimplified().convert(text).text();
        if (simplified.length() != text.length()) {
            return ToTaiwanWords.get().choose(text);
        }
        return ToTaiwanWords.get().choose(simplified).stream()
                .map(choice -> new Choice(
                        choice.start(),
                        choice.end(),
                        text.substring(choice.start(), choice.end()),
                        choice.after(),
                        choice.rule(),
                        choice.certainty(),
                        choice.why()))
                .toList();
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
            List<Choice> taken = new ArrayList<>(words.size());
            for (Choice word : words) {
                if (!isCut(word)) {
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
            addOutside(taken);
            choices.addAll(taken);
            choices.sort(Comparator.comparingInt(Choice::start).thenComparingInt(Choice::end));
            return new Converted(out.toString(), choices, resized);
        }

        /** Whether a place of another length lies across one end of a word. */
        private boolean isCut(Choice word) {
            List<Resized> places = characters.resized();
            for (int i = passed; i < places.size() && places.get(i).start() < word.end(); i++) {
                Resized place = places.get(i);
                boolean across = place.start() < word.start() || place.end() > word.end();
                if (across && place.end() > word.start()) {
                    return true;
                }
            }
            return false;
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

        /** Adds the choices of characters; where a word takes one over, only what is left of it. */
        private void addOutside(List<Choice> taken) {
            int next = 0;
            for (Choice choice : characters.choices()) {
                while (next < taken.size() && taken.get(next).end() <= choice.start()) {
                    next++;
                }
                int start = choice.start();
                int end = choice.end();
                for (int i = next; i < taken.size() && taken.get(i).start() < end; i++) {
                    boolean first = taken.get(i).start() <= start;
                    end = first ? end : taken.get(i).start();
                    start = first ? Math.max(start, taken.get(i).end()) : start;
                }
                if (start < end) {
                    choices.add(end - start == choice.end() - choice.start() ? choice : part(choice, start, end));
                }
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
