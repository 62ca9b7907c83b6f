package org.lantai.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lantai.floors.Comparison;

/**
 * What a careful human says of a page, also where the program fails today. The file has one section, or two where the
 * text is given in two scripts; a section is lines {@code key: value}, a blank line, and the text, a paragraph a line.
 * The next section stands behind a line {@code === zh-Hant}.
 *
 * <p>Keys: {@code kind}; {@code written}, the script whose section the page is filled from (default zh-Hans); {@code
 * damage}, names of {@link PageDamage} in their order; {@code charset} of the bytes; {@code layout}, where it is not of
 * the page's own name; {@code title}, {@code date}, {@code source}, {@code authors} (by 、), each with several right
 * answers by {@code |}; {@code gone}, a piece that must go; {@code may}, a piece that may stay or go; {@code document:
 * no} where the page should not become a document; {@code note} for readers. Those of the second section count where
 * they differ.
 *
 * @param script tag of this section
 * @param lines keys with values, in their order
 * @param text the text that must stay, a paragraph a line
 */
record PageLabel(String script, List<String> lines, List<String> text) {
    private static final String SECTION = "=== ";

    PageLabel {
        lines = List.copyOf(lines);
        text = List.copyOf(text);
    }

    /** All sections of a label, the Simplified one first. */
    static List<PageLabel> parse(String file) {
        List<PageLabel> sections = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        String script = "zh-Hans";
        for (String row : file.lines().toList()) {
            if (row.startsWith(SECTION)) {
                sections.add(section(script, rows));
                rows.clear();
                script = row.substring(SECTION.length()).strip();
            } else {
                rows.add(row);
            }
        }
        sections.add(section(script, rows));
        return List.copyOf(sections);
    }

    private static PageLabel section(String script, List<String> rows) {
        int blank = rows.indexOf("") < 0 ? rows.size() : rows.indexOf("");
        List<String> text = rows.subList(Math.min(blank + 1, rows.size()), rows.size());
        return new PageLabel(
                script,
                rows.subList(0, blank),
                text.stream().filter(row -> !row.isBlank()).toList());
    }

    /** The values of a key, in their order. */
    List<String> all(String key) {
        String start = key + ":";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    Optional<String> first(String key) {
        return all(key).stream().findFirst();
    }

    /** The right answers for a key; one empty answer where the page does not say. */
    List<String> answers(String key) {
        return first(key)
                .map(value ->
                        Arrays.stream(value.split("\\|", -1)).map(String::strip).toList())
                .orElse(Collections.singletonList(""));
    }

    /** A folded text without the pieces that may stay or go. */
    String withoutMay(String folded) {
        return all("may").stream().map(Comparison::fold).reduce(folded, (text, may) -> text.replace(may, ""));
    }

    /** The whole text. */
    String body() {
        return String.join("\n", text);
    }
}
