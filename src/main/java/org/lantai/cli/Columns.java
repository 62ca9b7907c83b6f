package org.lantai.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Sets text in the columns of a terminal, where a Chinese character takes two and a combining mark none. */
final class Columns {
    private Columns() {}

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** The text with spaces behind it up to a width; longer text as it is. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * The text on one line, cut where it is too long; what does not print shows as a space.
     *
     * @param width the columns it may take, its ellipsis included
     */
    static String fit(String text, int width) {
        String line = printable(text);
        if (width(line) <= width) {
            return line;
        }
        return line.substring(0, end(line, width - 1)) + "…";
    }

    /** The text in lines of at most that width, broken at a space where there is one near. */
    static List<String> wrap(String text, int width) {
        String rest = printable(text);
        List<String> lines = new ArrayList<>();
        while (width(rest) > width) {
            int end = end(rest, width);
            int space = rest.lastIndexOf(' ', end);
            int at = space > end - 20 && space > 0 ? space : end;
            lines.add(rest.substring(0, at).stripTrailing());
            rest = rest.substring(at).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** The last index to which the text takes no more than that many columns. */
    private static int end(String text, int width) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            used += width(text.codePointAt(i));
            if (used > width) {
                return i;
            }
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** Control characters of a capture could steer the terminal. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) || isSteering(c) ? ' ' : c));
        return out.toString();
    }

    /** Marks that turn the direction of writing. */
    private static boolean isSteering(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c >= 0x2028 && c <= 0x2029);
    }
}
