package org.lantai.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.Table;

/** Finds where a heading ends when the line break behind it is lost. */
final class HeadingEnd {
    /** No heading has more characters behind its number. */
    static final int LONGEST = 46;

    private static final int SHORTEST = 4;
    /** So many characters said twice in a row are the end of the heading and the beginning of the paragraph. */
    private static final int SHORTEST_ECHO = 4;

    private static final Pattern STOP = Pattern.compile("[。！!？?：:；;]|\\s{1,}");

    private final List<String> openers = Table.lines(HeadingEnd.class, "sentence-openers.txt");

    /**
     * The index behind the heading's text.
     *
     * @param section a section, beginning with the heading's number
     * @param from the index behind the number
     * @return empty when no heading can be told from the paragraph
     */
    Optional<Integer> find(String section, int from) {
        int limit = Math.min(section.length(), from + LONGEST);
        Matcher m = STOP.matcher(section).region(from, limit);
        int stop = m.find() ? m.end() : limit;
        return echo(section, from, stop).or(() -> opener(section, from, stop)).or(() -> atStop(section, from, stop));
    }

    /** {@code 加强道路建设道路建设是…}: where the words before a place stand behind it again. */
    private static Optional<Integer> echo(String text, int from, int stop) {
        // Longer words cannot end before the stop.
        for (int length = Math.min(text.length() - from, 2 * (stop - from)) / 2; length >= SHORTEST_ECHO; length--) {
            for (int at = from + length; at + length <= text.length() && at <= stop; at++) {
                if (text.regionMatches(at - length, text, at, length) && at - from >= SHORTEST) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
    }

    /** Where a word with which paragraphs begin stands right behind a word, not behind a mark. */
    private Optional<Integer> opener(String text, int from, int stop) {
        for (int at = from + SHORTEST; at < stop; at++) {
            int here = at;
            if (Character.isLetter(text.charAt(at - 1)) || isClosing(text.charAt(at - 1))) {
                if (openers.stream().anyMatch(o -> text.startsWith(o, here))) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isClosing(char c) {
        return "”’」』）)》".indexOf(c) >= 0;
    }

    /** A phrase that ends in a full stop or a space is the heading when more text follows it. */
    private static Optional<Integer> atStop(String text, int from, int stop) {
        boolean ends = stop > from && "。 　！？!?".indexOf(text.charAt(stop - 1)) >= 0 && stop < text.length();
        return ends && stop - from >= SHORTEST ? Optional.of(stop) : Optional.empty();
    }
}
