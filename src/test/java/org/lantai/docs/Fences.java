package org.lantai.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The blocks between three backticks in a Markdown file. Behind the language may stand what a block is called. */
final class Fences {
    private static final Pattern BLOCK =
            Pattern.compile("^( *)```(\\S*) ?(.*)\\n((?s:.*?))^\\1```$", Pattern.MULTILINE);

    private Fences() {}

    /**
     * One of them.
     *
     * @param language what it is written in
     * @param name what it is called, possibly empty
     * @param text its lines
     */
    record Block(String language, String name, String text) {}

    static List<Block> in(String markdown) {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(markdown);
        while (block.find()) {
            blocks.add(new Block(block.group(2), block.group(3), block.group(4)));
        }
        return blocks;
    }

    /** The text of the block with a name. */
    static String named(String markdown, String name) {
        return in(markdown).stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no block is called " + name))
                .text();
    }

    /** The same file with another text in the block of a name. */
    static String with(String markdown, String name, String text) {
        Pattern block = Pattern.compile("^(```\\S* " + name + "\\n)(?s:.*?)^```$", Pattern.MULTILINE);
        return block.matcher(markdown).replaceFirst("$1" + Matcher.quoteReplacement(text) + "```");
    }

    /** The file without its blocks, a line for a line. */
    static Stream<String> around(String markdown) {
        return BLOCK.matcher(markdown).replaceAll("").lines();
    }
}
