package org.lantai.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.text.Rewriting.Resized;

/** Converts a text to one script. What is in that script already stays as it is, so converting twice changes nothing. */
public final class TextConverter {
    /** The rule under which words are reported that were put in the place of others. */
    static final String VOCABULARY_RULE = "script.vocabulary";

    private static final VocabularyChooser VOCABULARY = new VocabularyChooser();

    private final Script target;

    public TextConverter(Script target) {
        this.target = target;
    }

    /** Converts a text of which nothing more is known. */
    public String convert(String text) {
        return convertAlone(text).text();
    }

    /**
     * Converts a text from a page found to be written so; words of Taiwan are undone only where that is
     * {@link ScriptFound#TAIWAN}.
     */
    public String convert(String text, ScriptFound from) {
        Optional<Double> vocabulary = from == ScriptFound.TAIWAN ? vocabulary(text) : Optional.empty();
        return convert(text, from, vocabulary).text();
    }

    /**
     * What a page tells of its vocabulary: the evidence that it was converted to that of Taiwan; empty where its words are
     * its own.
     */
    static Optional<Double> vocabulary(String text) {
        return vocabularyOf(charactersOf(text).text());
    }

    private static Optional<Double> vocabularyOf(String simplified) {
        Signs signs = Signs.of(simplified);
        return signs.writtenElsewhere() ? Optional.empty() : Optional.of(signs.evidence());
    }

    /** Converts a text of which nothing more is known, and says what was chosen. */
    Converted convertAlone(String text) {
        ScriptCount count = ScriptCount.of(text);
        if (count.isJapanese() || count.isKorean() || (target.isSimplified() && !count.tells())) {
            return Converted.unchanged(text);
        }
        if (!target.isSimplified() || !count.isTraditional()) {
            return convert(text, count.isTraditional());
        }
        Converted characters = charactersOf(text);
        return vocabularyOf(characters.text())
                .map(evidence -> undoVocabulary(text, characters, evidence))
                .orElse(characters);
    }

    /** The text with its characters simplified; where 着 never stands, 著 may stand for it. */
    private static Converted charactersOf(String text) {
        PhraseConverter converter = text.indexOf('着') < 0 ? Tables.taiwanToSimplified() : Tables.toSimplified();
        return converter.convert(text);
    }

    /**
     * Converts a text.
     *
     * @param from the script of its page
     * @param vocabulary the evidence for conversion to Taiwan vocabulary; empty where its words shall stay
     */
    Converted convert(String text, ScriptFound from, Optional<Double> vocabulary) {
        ScriptCount count = ScriptCount.of(text);
        if (from == ScriptFound.JAPANESE || from == ScriptFound.KOREAN || count.isJapanese() || count.isKorean()) {
            return Converted.unchanged(text);
        }
        boolean traditional = count.tells() ? count.isTraditional() : isTraditional(from);
        if (!target.isSimplified() || !traditional) {
            return convert(text, traditional);
        }
        Converted characters = charactersOf(text);
        return vocabulary
                .map(evidence -> undoVocabulary(text, characters, evidence))
                .orElse(characters);
    }

    /** Converts what is not Traditional text to be simplified. */
    private Converted convert(String text, boolean traditional) {
        return target.isSimplified() ? Tables.strictlyToSimplified().convert(text) : toTraditional(text, traditional);
    }

    private static boolean isTraditional(ScriptFound from) {
        return from == ScriptFound.TRADITIONAL || from == ScriptFound.TAIWAN || from == ScriptFound.HONG_KONG;
    }

    private Converted toTraditional(String text, boolean traditional) {
        return traditional
                ? new TraditionalMender(target).mend(text)
                : TraditionalChooser.of(target).convert(text);
    }

    /** The last index up to that limit at which no phrase and no character is cut. */
    int boundary(CharSequence text, int limit) {
        PhraseTable table = target.isSimplified()
                ? Tables.toSimplified().table()
                : TraditionalChooser.of(target).phrases();
        for (int i = limit; i > limit / 2; i--) {
            if (!Character.isLowSurrogate(text.charAt(i)) && !spans(table, text, i)) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static boolean spans(PhraseTable table, CharSequence text, int index) {
        for (int start = Math.max(0, index - table.longestPhrase()); start < index; start++) {
            int match = table.longest(text, start, text.length());
            if (match != PhraseTable.NONE && start + table.phrase(match).length() > index) {
                return true;
            }
        }
        return false;
    }

    /** Undoes words between the places where the characters changed the length, so that indexes stay the same. */
    private static Converted undoVocabulary(String text, Converted characters, double evidence) {
        StringBuilder out = new StringBuilder(text.length());
        List<Choice> choices = new ArrayList<>(characters.choices());
        List<Resized> resized = new ArrayList<>(characters.resized());
        int old = 0;
        int now = 0;
        for (int i = 0; i <= characters.resized().size(); i++) {
            boolean last = i == characters.resized().size();
            int oldEnd = last ? text.length() : characters.resized().get(i).start();
            int end = now + oldEnd - old;
            String piece = characters.text().substring(now, end);
            for (Choice choice : VOCABULARY.choose(piece, evidence)) {
                choices.add(choice.moved(old));
                resized.add(new Resized(
                        old + choice.start(), old + choice.end(), choice.after().length()));
            }
            out.append(replaced(piece, choices, old));
            if (!last) {
                Resized place = characters.resized().get(i);
                out.append(characters.text(), end, end + place.length());
                old = place.end();
                now = end + place.length();
            }
        }
        choices.sort(Comparator.comparingInt(Choice::start).thenComparingInt(Choice::end));
        resized.sort(Comparator.comparingInt(Resized::start));
        return new Converted(out.toString(), choices, resized);
    }

    private static String replaced(String piece, List<Choice> choices, int offset) {
        StringBuilder out = new StringBuilder(piece.length());
        int done = 0;
        for (Choice choice : choices) {
            int start = choice.start() - offset;
            if (start >= done && start < piece.length() && choice.rule().equals(VOCABULARY_RULE)) {
                out.append(piece, done, start).append(choice.after());
                done = choice.end() - offset;
            }
        }
        return out.append(piece, done, piece.length()).toString();
    }
}
