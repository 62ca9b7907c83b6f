package org.lantai.extract.data;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads what values stand in a script, be it JSON or a program, in one pass that nothing stops: brackets that do not
 * match, functions and what else is no value are passed over. Strings that hold JSON are read as such.
 */
final class ScriptReader {
    /** JSON in a string in JSON in a script is as far in as pages of the frameworks go. */
    private static final int DEEPEST = 3;

    /** Brackets further in count as the ones around: program code of 120 real pages nests up to 60. */
    private static final int MOST_BRACKETS = 200;

    /** How JSON in a string begins; some frameworks number their pieces in front. */
    private static final Pattern JSON = Pattern.compile(
            "\\s*+(?:\\w{1,6}:)?+(?:\\[(?:\\s|\\\\[nrt])*+[\\\\\"'{\\[]|\\{(?:\\s|\\\\[nrt])*+(?:[\\\\\"'}]|\\w++:))");

    private static final Pattern URL_ENCODED = Pattern.compile("%(?:7[Bb]|5[Bb]%(?:7[Bb]|22))");

    /** A time in seconds. */
    private static final int LONG_NUMBER = 10;

    private static final String BEFORE_PATTERN = "(,=:[!&|?{};";

    private static final String BEFORE_NUMBER = ",=:[";

    private final String script;
    private final int depth;
    private int brackets;
    private ScriptValue current;
    private String name = "";
    private String word = "";
    private char before = ';';
    private int at;

    /** For each quote, and for the slash of patterns, up to where no other one closes it: no line is read anew for each. */
    private final Map<Character, Integer> unclosed = new HashMap<>();

    private ScriptReader(String script, ScriptValue root, int depth) {
        this.script = script;
        this.current = root;
        this.depth = depth;
    }

    static ScriptValue read(String script) {
        ScriptValue root = ScriptValue.root();
        new ScriptReader(script, root, 0).read();
        return root;
    }

    private void read() {
        while (at < script.length()) {
            char c = script.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                quoted(c);
            } else if (c == '/') {
                slash();
            } else if (isWord(c)) {
                word();
            } else {
                sign(c);
            }
        }
    }

    private void sign(char c) {
        at++;
        switch (c) {
            case '{', '[' -> open(c == '[');
            case '}', ']' -> close();
            case ',', ';' -> name = "";
            case ':', '=' -> named(c);
            default -> {
                if (Character.isWhitespace(c)) {
                    return;
                }
            }
        }
        before = c;
    }

    /** What stands before a colon or a sign of assignment names what follows; not in comparisons and choices. */
    private void named(char c) {
        char next = at < script.length() ? script.charAt(at) : ' ';
        boolean compares = c == '=' && (next == '=' || next == '>' || "=!<>".indexOf(before) >= 0);
        if (!word.isEmpty() && !compares) {
            name = word;
        }
        word = "";
    }

    private void open(boolean array) {
        if (brackets < MOST_BRACKETS) {
            current = current.open(name, array);
            brackets++;
        }
        name = "";
        word = "";
    }

    private void close() {
        if (brackets > 0) {
            current = current.around().orElse(current);
            brackets--;
        }
        name = "";
        word = "";
    }

    private void word() {
        int start = at;
        while (at < script.length() && isWord(script.charAt(at))) {
            at++;
        }
        String found = script.substring(start, at);
        boolean time = before == '(' && found.length() >= LONG_NUMBER;
        if (Character.isDigit(found.charAt(0)) && (time || BEFORE_NUMBER.indexOf(before) >= 0)) {
            value(found);
        }
        word = before == '?' ? "" : found;
        before = 'a';
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '$'
                || c == '-';
    }

    private void quoted(char quote) {
        int end = at < unclosed.getOrDefault(quote, 0) ? 0 : JsonStrings.end(script, at);
        if (end <= 0) {
            unclosed.merge(quote, -end, Math::max);
            at++;
            return;
        }
        String literal = script.substring(at + 1, end);
        at = end + 1;
        if (quote != '`' && before != '?' && isKey()) {
            word = literal;
        } else {
            value(literal);
            word = "";
        }
        before = 'a';
    }

    private boolean isKey() {
        int next = at;
        while (next < script.length() && Character.isWhitespace(script.charAt(next))) {
            next++;
        }
        return next < script.length() && script.charAt(next) == ':';
    }

    private void value(String literal) {
        if (depth < DEEPEST && JSON.matcher(literal).lookingAt()) {
            nested(JsonStrings.undo(literal));
        } else if (depth < DEEPEST && URL_ENCODED.matcher(literal).lookingAt()) {
            nested(decoded(literal));
        } else {
            current.add(name, literal);
        }
    }

    private void nested(String json) {
        ScriptValue value = current.open(name, false);
        new ScriptReader(json, value, depth + 1).read();
    }

    private static String decoded(String literal) {
        try {
            return URLDecoder.decode(literal, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A sign of percent that stands for itself: then it is no such string.
            return "";
        }
    }

    /** A comment, a pattern, which may hold quotes, or a division. */
    private void slash() {
        if (script.startsWith("//", at)) {
            at = end("\n", at);
        } else if (script.startsWith("/*", at)) {
            at = end("*/", at + 2);
        } else {
            boolean pattern = BEFORE_PATTERN.indexOf(before) >= 0 || word.equals("return");
            at = 1 + (pattern && at >= unclosed.getOrDefault('/', 0) ? endOfPattern() : at);
            before = 'a';
        }
    }

    private int end(String sign, int from) {
        int end = script.indexOf(sign, from);
        return end < 0 ? script.length() : end + sign.length();
    }

    /** The slash that closes a pattern; where its line ends before, the one that opens it. */
    private int endOfPattern() {
        boolean inClass = false;
        int i = at + 1;
        for (; i < script.length() && script.charAt(i) != '\n'; i++) {
            char c = script.charAt(i);
            if (c == '/' && !inClass) {
                return i;
            }
            inClass = c == '[' || (inClass && c != ']');
            i += c == '\\' ? 1 : 0;
        }
        unclosed.put('/', i);
        return at;
    }
}
