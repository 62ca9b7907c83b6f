package org.lantai.cli;

import java.util.function.Function;
import org.lantai.model.Document;

/** The formats that {@code lantai clean} prints. */
enum CleanFormat {
    /** JSON Lines: one object a document. */
    JSON(new JsonFormat()::write),
    /** Headline, metadata and paragraphs, an empty line between documents. */
    TEXT(new TextFormat()::write),
    /** The same as Markdown, metadata as front matter. */
    MARKDOWN(new MarkdownFormat()::write);

    private final Function<Document, String> writer;

    CleanFormat(Function<Document, String> writer) {
        this.writer = writer;
    }

    /** The document in this format, ending in a line break. */
    String write(Document document) {
        return writer.apply(document);
    }
}
