package org.lantai.config;

import java.util.List;

/**
 * What stands between two lines of hyphens at the very beginning of a Markdown file, and the text below it.
 *
 * @param yaml in the lines that it has in the file, so that complaints name these; empty where there is none
 * @param body the text below, its lines ended by {@code \n}
 */
public record FrontMatter(String yaml, String body) {
    private static final String FENCE = "---";

    /** The other way in which YAML ends. */
    private static final String END = "...";

    /** Parts a file; without a second line of hyphens or dots all of it is text. */
    public static FrontMatter split(String file) {
        List<String> lines =
                (file.startsWith("\uFEFF") ? file.substring(1) : file).lines().toList();
        int end = !lines.isEmpty() && isFence(lines.get(0)) ? closing(lines) : 0;
        // The first line stays as a comment.
        String yaml = end == 0 ? "" : "#\n" + joined(lines.subList(1, end));
        return new FrontMatter(yaml, joined(lines.subList(end == 0 ? 0 : end + 1, lines.size())));
    }

    /** The line behind the front matter; 0 where it has no end, and so is none. */
    private static int closing(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i)) || lines.get(i).stripTrailing().equals(END)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
