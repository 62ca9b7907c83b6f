package org.lantai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lantai.text.MarkdownPart.Kind;

/**
 * Parts a Markdown source into what a parser can be given and what it cannot: the time that Flexmark takes for a
 * paragraph grows with the square of its links, entities, tags and pieces of code (2,000 of them: 0.1 to 0.4 s, 16,000:
 * 25 s), and it calls itself for every list or quote inside another.
 */
final class MarkdownParts {
    /** Signs in a paragraph, an item of a list or a block of code; a paragraph of 1,000 links has as many. */
    static final int MOST_SIGNS = 2_000;

    /** Lists and quotes one inside another. */
    static final int DEEPEST = 32;

    /** Signs of rules and emphasis side by side: Flexmark calls itself for each, and 1,000 overflow the stack. */
    static final int LONGEST_RULE = 400;

    /** Cells in a row: no more are shown of a table. */
    static final int MOST_CELLS = 200;

    /** Footnotes of a text: their time grows with the square of their number, 6,000 take 2 s. */
    static final int MOST_FOOTNOTES = 1_000;

    private static final Pattern FENCE = Pattern.compile(" {0,3}(```+[^`]*|~~~+.*)");

    /** What begins an item even behind a line of text. */
    private static final Pattern BULLET = Pattern.compile(" {0,3}[-+*][ \\t]+\\S.*");

    private static final Pattern NUMBER = Pattern.compile(" {0,3}\\d{1,9}[.)][ \\t]+\\S.*");
    private static final String MARKER = "(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))";
    private static final Pattern NESTED =
            Pattern.compile("(?:[ \\t]*+" + MARKER + "){" + DEEPEST + "}[ \\t]*+" + MARKER);
    private static final Pattern INDENTED = Pattern.compile("(?: {0,3}\\t| {4}){" + DEEPEST + ",}+[ \\t]*+" + MARKER);

    /**
     * What Flexmark's expressions call themselves for at every character or attribute: titles of links of 3,000,
     * addresses in angle brackets of 5,000 and names of tags of 6,000 characters overflow the stack, and so do 3,000
     * attributes.
     */
    private static final Pattern LONG_WINDED = Pattern.compile(
            "\\](?:\\(|:)\\s*+(?:<[^<>\\n]{0,20000}+>|\\S{0,20000}+)\\s++(?:\"[^\"]{1000}|'[^']{1000}|\\([^)]{1000})"
                    + "|<[^<>\\n]{1000}|</?[A-Za-z][A-Za-z0-9-]{200}"
                    + "|<[A-Za-z][A-Za-z0-9-]*+(?:\\s++[^\\s\"'=<>]++"
                    + "(?:\\s*+=\\s*+(?:[^\\s\"'=<>`]++|'[^']{0,20000}+'|\"[^\"]{0,20000}+\"))?+){200}+");

    /** Characters from the beginning of a comment to its end; 1,000 overflow the stack. */
    static final int LONGEST_COMMENT = 400;

    private final List<MarkdownPart> parts = new ArrayList<>();
    private final StringBuilder read = new StringBuilder();
    private final StringBuilder unit = new StringBuilder();
    private String fence = "";
    private boolean fenced;
    private boolean inList;
    private boolean excess;
    private int signs;
    private int footnotes;

    private MarkdownParts() {}

    /** The parts, which joined are the lines of the source; one alone where a parser can be given all. */
    static List<MarkdownPart> of(String source) {
        MarkdownParts parts = new MarkdownParts();
        source.lines().forEach(parts::add);
        parts.endUnit();
        parts.endRead();
        return parts.parts;
    }

    /** Adds a line to what can only be read together: a paragraph, an item of a list, a block of code. */
    private void add(String line) {
        if (fenced) {
            append(line);
            if (closesFence(line)) {
                endUnit();
            }
        } else if (FENCE.matcher(line).matches()) {
            endUnit();
            fenced = true;
            fence = line.strip();
            append(line);
        } else {
            if (line.isBlank() || beginsItem(line)) {
                endUnit();
            }
            inList |= unit.isEmpty()
                    && (BULLET.matcher(line).matches() || NUMBER.matcher(line).matches());
            append(line);
        }
    }

    private boolean beginsItem(String line) {
        return BULLET.matcher(line).matches() || (inList && NUMBER.matcher(line).matches());
    }

    private boolean closesFence(String line) {
        String mark = line.strip();
        char sign = fence.charAt(0);
        int length = 0;
        while (length < fence.length() && fence.charAt(length) == sign) {
            length++;
        }
        return mark.length() >= length && mark.chars().allMatch(c -> c == sign);
    }

    private void append(String line) {
        unit.append(line).append('\n');
        signs += 1 + signs(line);
        footnotes += line.startsWith("[^") ? 1 : 0;
        excess |= signs > MOST_SIGNS || footnotes > MOST_FOOTNOTES || (!fenced && isDeepOrWide(line));
    }

    private static int signs(String line) {
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            signs += switch (line.charAt(i)) {
                case '[' -> 2;
                case '&', '<', '`', '*', '_' -> 1;
                default -> 0;
            };
        }
        return signs;
    }

    private static boolean isDeepOrWide(String line) {
        return line.length() > DEEPEST
                && (NESTED.matcher(line).lookingAt()
                        || INDENTED.matcher(line).lookingAt()
                        || line.chars().filter(c -> c == '|').count() > MOST_CELLS
                        || hasLongRule(line));
    }

    private static boolean hasLongRule(String line) {
        int length = 0;
        for (int i = 0; i < line.length() && length <= LONGEST_RULE; i++) {
            length = "*_- \t".indexOf(line.charAt(i)) >= 0 ? length + 1 : 0;
        }
        return length > LONGEST_RULE;
    }

    /** Whether a comment, a declaration or an instruction goes on and on, or never ends. */
    private static boolean hasLongComment(StringBuilder unit) {
        int at = unit.indexOf("<");
        while (at >= 0 && at + 1 < unit.length()) {
            String end = end(unit, at + 1);
            int from = at + 1;
            if (!end.isEmpty()) {
                int to = unit.indexOf(end, at + 2);
                if ((to < 0 ? unit.length() : to) - at > LONGEST_COMMENT) {
                    return true;
                }
                from = to < 0 ? unit.length() : to;
            }
            at = unit.indexOf("<", from);
        }
        return false;
    }

    private static String end(StringBuilder unit, int behindBracket) {
        return switch (unit.charAt(behindBracket)) {
            case '?' -> "?>";
            case '!' ->
                stands("--", unit, behindBracket + 1)
                        ? "-->"
                        : stands("[CDATA[", unit, behindBracket + 1) ? "]]>" : ">";
            default -> "";
        };
    }

    private static boolean stands(String sought, StringBuilder unit, int at) {
        return unit.length() - at >= sought.length()
                && sought.contentEquals(unit.subSequence(at, at + sought.length()));
    }

    private void endUnit() {
        if (excess
                || (!fenced
                        && (hasLongComment(unit) || LONG_WINDED.matcher(unit).find()))) {
            endRead();
            parts.add(new MarkdownPart(fenced ? Kind.CODE : Kind.PLAIN, unit.toString()));
        } else {
            read.append(unit);
        }
        unit.setLength(0);
        fenced = false;
        inList = false;
        excess = false;
        signs = 0;
    }

    private void endRead() {
        if (!read.isEmpty()) {
            parts.add(new MarkdownPart(Kind.MARKDOWN, read.toString()));
            read.setLength(0);
        }
    }
}
