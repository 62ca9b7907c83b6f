package org.lantai.cli;

import org.lantai.model.Document;

/** The formats that {@code lantai clean} prints. */
enum CleanFormat {
    /** JSON Lines: one object a document. */
    JSON,
    /** Headline, metadata and paragraphs, an empty line between documents. */
    TEXT,
    /** The same as Markdown, metadata as front matter. */
    MARKDOWN;

    /** The document in this format, ending in a line break. */
    String write(Document document) {
        return switch (this) {
            case JSON -> new JsonFormat().write(document);
            case TEXT -> new TextFormat().write(document);
            case MARKDOWN -> new MarkdownFormat().write(document);
        };
    }
}
