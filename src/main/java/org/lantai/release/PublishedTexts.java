package org.lantai.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.lantai.model.DocumentId;
import org.lantai.model.OutputFile;

/**
 * The texts of a site for machines: {@code data/texts/}, JSON Lines by the two first characters of the id. From them a
 * later build takes what it no longer reads. May be filled from several threads.
 */
public final class PublishedTexts implements AutoCloseable {
    /** The folder of the site that has them. */
    public static final String FOLDER = "data/texts/";

    private final ShardedLines lines = new ShardedLines(FOLDER);

    private PublishedTexts() {}

    /** None yet. */
    public static PublishedTexts begin() {
        return new PublishedTexts();
    }

    /**
     * Adds the text of a document, in the place of an earlier one.
     *
     * @return its digest
     */
    public String add(DocumentId id, PublishedText text) {
        ObjectNode written = TextJson.of(text);
        String digest = TextJson.digest(written);
        ObjectNode json = TextJson.object();
        json.put("id", id.value());
        json.put("digest", digest);
        json.setAll(written);
        lines.put(id, TextJson.line(json) + "\n");
        return digest;
    }

    /** The files of the site, one after another. */
    public void files(Consumer<OutputFile> out) {
        lines.files(out);
    }

    @Override
    public void close() {
        lines.close();
    }
}
