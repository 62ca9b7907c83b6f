package org.lantai.subjects.names;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.TextWords;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.text.Chars;

/**
 * A text in which names are sought.
 *
 * @param printed as printed, its headline first, without the blanks inside names
 * @param matched the same in the form of the tables, character for character: {@link MatchForm#names}
 * @param words where the words of it begin
 */
record NameText(String printed, String matched, TextWords words) {
    private static final Pattern BLANK = Pattern.compile("\\s");
    /** Last characters of offices, behind which 韩　俊 stands without a mark. */
    private static final String OFFICE_ENDS = "长记任席员授";

    static NameText of(Document document) {
        return of(Stream.concat(
                        document.metadata().title().stream(),
                        document.blocks().stream().map(Block::text))
                .collect(Collectors.joining("\n")));
    }

    static NameText of(String spaced) {
        String printed = withoutBlanksInNames(spaced);
        String matched = MatchForm.names(printed);
        return new NameText(printed, matched, TextWords.of(matched));
    }

    /** Without the blank that makes a name of two characters as long as those of three: 韩　俊. */
    private static String withoutBlanksInNames(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlankInName(text, i)) {
                joined.append(text.charAt(i));
            }
        }
        return joined.toString();
    }

    private static boolean isBlankInName(String text, int i) {
        char c = text.charAt(i);
        if ((c != ' ' && c != '\u3000') || !isHanAt(text, i - 1) || !isHanAt(text, i + 1)) {
            return false;
        }
        boolean alone = !isHanAt(text, i - 2) && !isHanAt(text, i + 2);
        return alone || (c == '\u3000' && i >= 2 && OFFICE_ENDS.indexOf(text.charAt(i - 2)) >= 0);
    }

    private static boolean isHanAt(String text, int index) {
        return index >= 0 && index < text.length() && Chars.isHan(text.charAt(index));
    }

    int length() {
        return matched.length();
    }

    /** The character at an index, a line break before the beginning and behind the end. */
    char at(int index) {
        return index < 0 || index >= matched.length() ? '\n' : matched.charAt(index);
    }

    boolean isHan(int index) {
        return Chars.isHan(at(index));
    }

    /** Behind the run of Chinese characters from an index on, at most that many of them. */
    int runEnd(int from, int most) {
        int end = from;
        while (end < from + most && isHan(end)) {
            end++;
        }
        return end;
    }

    /** The index before the blanks that end at an index. */
    int beforeBlanks(int index) {
        int before = index;
        while (at(before - 1) == ' ') {
            before--;
        }
        return before;
    }

    /** A piece as printed, without blanks. */
    String printed(int from, int to) {
        String piece = printed.substring(from, to);
        return piece.chars().noneMatch(c -> c <= ' ')
                ? piece
                : BLANK.matcher(piece).replaceAll("");
    }
}
