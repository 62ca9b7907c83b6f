package org.lantai.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps hostile Markdown from nesting without end: a parser that calls itself for every {@code >} runs out of stack on
 * 10,000 of them, and the time for brackets grows with the square of their number. What is beyond the limits is escaped,
 * so it is shown as it stands.
 */
final class MarkdownNesting {
    private static final int DEEPEST = 32;

    /** Brackets in one line; ten times what the longest list of references needs. */
    private static final int MOST_BRACKETS = 1_000;

    private static final String MARKER = "(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))";
    private static final Pattern TOO_DEEP =
            Pattern.compile("^((?:[ \\t]{0,8}+" + MARKER + "){" + DEEPEST + "})([ \\t]*+)(\\d*+)(?=[>+*.)-])");
    private static final Pattern INDENTED = Pattern.compile("^[ \\t]{" + 4 * DEEPEST + ",}+(?=" + MARKER + ")");
    private static final Pattern EMPHASIS = Pattern.compile("[*_]{" + DEEPEST + ",}+(?=.*[^*_\\s])");

    private MarkdownNesting() {}

    /** The text with what nests too deep escaped; any other text as it is. */
    static String limit(String text) {
        return text.lines().map(MarkdownNesting::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        if (line.length() < DEEPEST) {
            return line;
        }
        String shallow = INDENTED.matcher(line).replaceFirst(" ".repeat(4 * DEEPEST));
        shallow = TOO_DEEP.matcher(shallow).replaceFirst("$1$2$3\\\\");
        Matcher runs = EMPHASIS.matcher(shallow);
        return brackets(runs.replaceAll(run -> "\\\\\\\\$0".substring(0, 4) + escaped(run.group())));
    }

    private static String escaped(String run) {
        return run.chars().mapToObj(c -> "\\\\" + (char) c).collect(Collectors.joining());
    }

    private static String brackets(String line) {
        StringBuilder limited = new StringBuilder(line.length());
        int brackets = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean bracket = line.charAt(i) == '[' && (i == 0 || line.charAt(i - 1) != '\\');
            brackets += bracket ? 1 : 0;
            limited.append(bracket && brackets > MOST_BRACKETS ? "\\" : "").append(line.charAt(i));
        }
        return limited.toString();
    }
}
