package org.lantai.release;

import java.util.List;
import java.util.Optional;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.PartialDate;

/**
 * What of a document is published as its text, in the archive's own script.
 *
 * @param head what stands above it
 * @param blocks its blocks
 */
public record PublishedText(Head head, List<Block> blocks) {
    public PublishedText {
        blocks = List.copyOf(blocks);
    }

    /** No text at all. */
    static final PublishedText NONE =
            new PublishedText(new Head(Optional.empty(), Optional.empty(), Optional.empty(), List.of()), List.of());

    /**
     * What stands above a text.
     *
     * @param title its headline
     * @param date when it was published
     * @param source who published it
     * @param authors who wrote it
     */
    public record Head(
            Optional<String> title, Optional<PartialDate> date, Optional<String> source, List<String> authors) {
        public Head {
            authors = List.copyOf(authors);
        }
    }

    /** That of a document. */
    public static PublishedText of(Document document) {
        Metadata metadata = document.metadata();
        return new PublishedText(
                new Head(metadata.title(), metadata.date(), metadata.source(), metadata.authors()), document.blocks());
    }
}
