package org.lantai.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Any of several regular expressions, each of which is only tried on a text that holds one of the words without which it
 * cannot match: few lines of a page hold any, and to try all on each of them took most of the time.
 */
public final class WordPattern {
    private final List<Pattern> patterns;
    private final WordIndex index;

    private WordPattern(List<String> regexes) {
        this.patterns = regexes.stream().map(Pattern::compile).toList();
        this.index = new WordIndex(regexes.stream().map(PatternWords::of).toList());
    }

    /** @param regexes without flags, for texts in the one form that all of them are written in */
    public static WordPattern anyOf(List<String> regexes) {
        return new WordPattern(regexes);
    }

    /** Whether one of them matches the whole text. */
    public boolean matches(String text) {
        return any(text, Matcher::matches);
    }

    /** Whether one of them matches somewhere in the text. */
    public boolean finds(String text) {
        return any(text, Matcher::find);
    }

    /** Whether a text holds a word of one of them, or there is one without words. */
    public boolean mayFit(String text) {
        return !index.rulesFor(text).isEmpty();
    }

    private boolean any(String text, Predicate<Matcher> fits) {
        BitSet possible = index.rulesFor(text);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            if (fits.test(patterns.get(i).matcher(text))) {
                return true;
            }
        }
        return false;
    }
}
