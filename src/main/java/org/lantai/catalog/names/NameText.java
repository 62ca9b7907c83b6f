package org.lantai.catalog.names;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.lexicon.HanForms;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.text.Chars;

/**
 * A text in which names are sought.
 *
 * @param printed as printed, its headline first, without the blanks inside names
 * @param matched the same in the form of the tables, character for character: Simplified, half width, blanks as spaces
 */
record NameText(String printed, String matched) {
    private static final int WIDTH = '！' - '!';
    /** The blank that makes a name of two characters as long as those of three: 韩　俊. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<=(?:^|[^一-龥])[一-龥])[ \\u3000](?=[一-龥](?:[^一-龥]|$))|(?<=[长记任席员授]" + "[一-龥])\\u3000(?=[一-龥])",
            Pattern.MULTILINE);

    static NameText of(Document document) {
        return of(Stream.concat(
                        document.metadata().title().stream(),
                        document.blocks().stream().map(Block::text))
                .collect(Collectors.joining("\n")));
    }

    static NameText of(String spaced) {
        String printed = SPACED.matcher(spaced).replaceAll("");
        HanForms forms = HanForms.standard();
        char[] matched = printed.toCharArray();
        for (int i = 0; i < matched.length; i++) {
            matched[i] = matched(matched[i], forms);
        }
        return new NameText(printed, new String(matched));
    }

    private static char matched(char c, HanForms forms) {
        if (c >= '！' && c <= '～') {
            return (char) (c - WIDTH);
        }
        if (c == '\n') {
            return c;
        }
        return Chars.isBlank(c) ? ' ' : "•‧・・".indexOf(c) >= 0 ? '·' : forms.simplified(c);
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
        return List.of(printed.substring(from, to).split("\\s")).stream().collect(Collectors.joining());
    }
}
