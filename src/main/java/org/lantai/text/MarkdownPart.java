package org.lantai.text;

/**
 * A run of lines of a Markdown source.
 *
 * @param kind how it is read
 * @param text its lines, each with its end
 */
record MarkdownPart(Kind kind, String text) {
    /** How lines are read. */
    enum Kind {
        MARKDOWN,
        /** As they stand, in a paragraph. */
        PLAIN,
        /** As they stand, in a block of code. */
        CODE
    }

    /** The lines as they stand, as HTML. */
    String asWritten() {
        return kind == Kind.CODE ? "<pre><code>" + escaped(text) + "</code></pre>\n" : paragraphs(text);
    }

    /** Blank lines part paragraphs. */
    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder(text.length());
        boolean open = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                html.append(open ? "<br>\n" : "<p>").append(escaped(line));
            } else if (open) {
                html.append("</p>\n");
            }
            open = !line.isEmpty();
        }
        return html.append(open ? "</p>\n" : "").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
