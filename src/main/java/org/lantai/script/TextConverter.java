package org.lantai.script;

import java.util.Optional;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.script.phrase.Converted;
import org.lantai.script.phrase.PhraseConverter;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.script.simplified.ScriptCount;
import org.lantai.script.simplified.ToSimplified;
import org.lantai.script.taiwan.ConvertedVocabulary;
import org.lantai.script.taiwan.Signs;
import org.lantai.script.taiwan.TaiwanUnifier;
import org.lantai.script.taiwan.VocabularyChooser;
import org.lantai.script.traditional.TraditionalChooser;
import org.lantai.script.traditional.TraditionalMender;
import org.lantai.text.NoProse;

/** Converts a text to one script. What is in that script already stays as it is, so converting twice changes nothing. */
public final class TextConverter {
    private static final VocabularyChooser VOCABULARY = new VocabularyChooser();

    private final ScriptSettings settings;
    private final Script target;
    private final OwnWords ownWords;

    public TextConverter(Script target) {
        this(ScriptSettings.to(target));
    }

    public TextConverter(ScriptSettings settings) {
        this.settings = settings;
        this.target = settings.target();
        this.ownWords = new OwnWords(settings.lexicon(), target);
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
        return convertFrom(text, from).text();
    }

    /** The same, with what was chosen. */
    Converted convertFrom(String text, ScriptFound from) {
        boolean mayHaveBeenConverted = target.isSimplified() && from == ScriptFound.TAIWAN;
        return convert(text, from, mayHaveBeenConverted ? vocabulary(text) : Optional.empty());
    }

    /**
     * Converts a text that somebody says was written so: told to be of Taiwan or Hong Kong it keeps its words, or loses all
     * of them where they are to be unified.
     */
    Converted convertTold(String text, ScriptFound from) {
        boolean elsewhere = from == ScriptFound.TAIWAN || from == ScriptFound.HONG_KONG;
        boolean loses = target.isSimplified() && elsewhere && settings.unifyVocabulary();
        return convert(text, from, loses ? Optional.of(signs(text).vocabulary().told()) : Optional.empty());
    }

    /**
     * What a page tells of its vocabulary: the evidence that it was converted to that of Taiwan; empty where it has none of
     * its words.
     */
    Optional<ConvertedVocabulary> vocabulary(String text) {
        return vocabulary(signs(text));
    }

    private static Signs signs(String text) {
        String prose = NoProse.masked(text);
        return Signs.of(prose, charactersOf(prose).text());
    }

    private Optional<ConvertedVocabulary> vocabulary(Signs signs) {
        return Optional.of(signs)
                .filter(Signs::hasTaiwanWords)
                .map(Signs::vocabulary)
                .map(words -> settings.unifyVocabulary() ? words.unified() : words);
    }

    /** Converts a text of which nothing more is known, and says what was chosen. */
    Converted convertAlone(String text) {
        return convertBehind(text, new LinesBefore());
    }

    /** Converts a line of a text, by what it and the lines before it tell; what is no prose stays as it is. */
    Converted convertBehind(String text, LinesBefore before) {
        String prose = NoProse.masked(text);
        return isForeign(text, prose)
                ? Converted.unchanged(text)
                : proseBehind(prose, before).unmasked(prose, text);
    }

    private Converted proseBehind(String text, LinesBefore before) {
        ScriptCount count = ScriptCount.of(text);
        if (count.isJapanese() || count.isKorean() || (target.isSimplified() && !count.tells())) {
            return Converted.unchanged(text);
        }
        boolean traditional = count.isTraditional();
        if (!target.isSimplified() || !traditional) {
            return convert(text, traditional, Optional.empty(), ownWords.standIn(text));
        }
        Converted characters = charactersOf(text);
        Optional<ConvertedVocabulary> known = vocabulary(before.with(Signs.of(text, characters.text())));
        return ownWords.standIn(text)
                ? ownWords.convert(text, piece -> convert(piece, true, known))
                : undoVocabulary(characters, known);
    }

    private Converted convert(
            String text, boolean traditional, Optional<ConvertedVocabulary> vocabulary, boolean hasOwnWords) {
        return hasOwnWords
                ? ownWords.convert(text, piece -> convert(piece, traditional, vocabulary))
                : convert(text, traditional, vocabulary);
    }

    private static Converted undoVocabulary(Converted characters, Optional<ConvertedVocabulary> vocabulary) {
        return vocabulary
                .map(known -> characters.then(VOCABULARY.choose(characters.text(), known)))
                .orElse(characters);
    }

    /**
     * Converts a text; what is no prose in it stays as it is.
     *
     * @param from the script of its page
     * @param vocabulary the evidence for conversion to Taiwan vocabulary; empty where its words shall stay
     */
    Converted convert(String text, ScriptFound from, Optional<ConvertedVocabulary> vocabulary) {
        String prose = NoProse.masked(text);
        return isForeign(text, prose)
                ? Converted.unchanged(text)
                : prose(prose, from, vocabulary).unmasked(prose, text);
    }

    /** Whether a text is Japanese or Korean as a whole; one in which nothing is masked will tell by itself. */
    private static boolean isForeign(String text, String prose) {
        if (prose.equals(text)) {
            return false;
        }
        ScriptCount count = ScriptCount.of(text);
        return count.isJapanese() || count.isKorean();
    }

    private Converted prose(String text, ScriptFound from, Optional<ConvertedVocabulary> vocabulary) {
        ScriptCount count = ScriptCount.of(text);
        if (from == ScriptFound.JAPANESE || from == ScriptFound.KOREAN || count.isJapanese() || count.isKorean()) {
            return Converted.unchanged(text);
        }
        boolean traditional = count.tells() ? count.isTraditional() : isTraditional(from);
        return convert(text, traditional, vocabulary, ownWords.standIn(text));
    }

    private Converted convert(String text, boolean traditional, Optional<ConvertedVocabulary> vocabulary) {
        if (!target.isSimplified()) {
            return toTraditional(text, traditional);
        }
        return traditional
                ? undoVocabulary(charactersOf(text), vocabulary)
                : ToSimplified.strictlyToSimplified().convert(text);
    }

    /** The text with its characters simplified; where 着 never stands, 著 may stand for it. */
    private static Converted charactersOf(String text) {
        PhraseConverter converter =
                text.indexOf('着') < 0 ? ToSimplified.taiwanToSimplified() : ToSimplified.toSimplified();
        return converter.convert(text);
    }

    private static boolean isTraditional(ScriptFound from) {
        return from == ScriptFound.TRADITIONAL || from == ScriptFound.TAIWAN || from == ScriptFound.HONG_KONG;
    }

    private Converted toTraditional(String text, boolean traditional) {
        TraditionalMender mender = new TraditionalMender(target);
        if (traditional) {
            return mender.mend(text);
        }
        return settings.unifyVocabulary() && target == Script.TAIWAN
                ? new TaiwanUnifier().convert(text)
                : mender.convert(text);
    }

    /** The last index up to that limit at which no phrase and no character is cut. */
    int boundary(CharSequence text, int limit) {
        PhraseTable table = target.isSimplified()
                ? ToSimplified.toSimplified().table()
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
}
