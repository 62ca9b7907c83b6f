package org.lantai.extract.data;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.lantai.model.Controls;

/** Reads the string literals of scripts and JSON. */
final class JsonStrings {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|u\\{([0-9a-fA-F]{1,6})\\}|(\\R|.))", Pattern.DOTALL);

    /** Characters of Chinese and the signs of tags, as escapes that were escaped again. */
    private static final Pattern ESCAPED_TWICE =
            Pattern.compile("\\\\(?:u[4-9][0-9a-fA-F]{3}|u003[ceCE]|x3[ceCE]|x0[aA]|x22|x26)");

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/]");
    private static final Pattern ESCAPED_TAG = Pattern.compile("&(?:amp;)?lt;/?[a-zA-Z]");

    private static final Pattern QUOTES_BEFORE = Pattern.compile("\\A(?:\"|&quot;)++");
    private static final Pattern QUOTES_BEHIND = Pattern.compile("(?<!\"|&quot;)(?:\"|&quot;)++\\z");

    private JsonStrings() {}

    /** The closing quote of a literal; where its line ends before, so that the quote was an apostrophe, minus that place. */
    static int end(String script, int start) {
        char quote = script.charAt(start);
        for (int i = start + 1; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c == quote) {
                return i;
            }
            if (c == '\n' && quote != '`') {
                return -i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -script.length();
    }

    /** What a literal means: escapes undone, and HTML that was escaped to stand in it. */
    static String unescape(String literal) {
        String text = undo(literal);
        if (ESCAPED_TWICE.matcher(text).find()) {
            text = undo(text);
        }
        for (int i = 0;
                i < 2 && !TAG.matcher(text).find() && ESCAPED_TAG.matcher(text).find();
                i++) {
            text = Parser.unescapeEntities(text, false);
        }
        // Repair has dropped the control characters of the source; as escapes it cannot see them.
        return Controls.without(unquoted(text));
    }

    private static String unquoted(String text) {
        Matcher m = QUOTES_BEFORE.matcher(text);
        return m.lookingAt() ? QUOTES_BEHIND.matcher(text.substring(m.end())).replaceAll("") : text;
    }

    /** A literal with its escapes undone, once. */
    static String undo(String literal) {
        return literal.indexOf('\\') < 0
                ? literal
                : ESCAPE.matcher(literal).replaceAll(m -> Matcher.quoteReplacement(meant(m)));
    }

    private static String meant(MatchResult m) {
        for (int group = 1; group <= 3; group++) {
            if (m.group(group) != null) {
                return character(Integer.parseInt(m.group(group), 16));
            }
        }
        return switch (m.group(4)) {
            case "n", "r" -> "\n";
            case "t", "b", "f", "v" -> " ";
            default -> m.group(4).isBlank() ? "" : m.group(4);
        };
    }

    private static String character(int code) {
        return Character.isValidCodePoint(code) ? new String(Character.toChars(code)) : "\uFFFD";
    }
}
