package org.lantai.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lantai.model.DocumentId;

/** The texts of the site that stands. The file that was asked last is kept, and read when it is first needed. */
public final class FormerTexts {
    private final Function<String, Optional<String>> files;
    private String name = "";
    private Map<DocumentId, String> lines = Map.of();

    /** @param files the text of a file of the site by its path; empty where it has none */
    public FormerTexts(Function<String, Optional<String>> files) {
        this.files = files;
    }

    /** The text of a document as it was published last; empty where nobody knows it. */
    public synchronized Optional<PublishedText> of(DocumentId id) {
        String shard = ReleaseFolder.shard(id);
        if (!shard.equals(name)) {
            name = shard;
            lines = lines(shard);
        }
        return Optional.ofNullable(lines.get(id)).flatMap(FormerTexts::text);
    }

    private Map<DocumentId, String> lines(String shard) {
        Map<DocumentId, String> found = new HashMap<>();
        files.apply(PublishedTexts.FOLDER + shard)
                .ifPresent(text -> Arrays.stream(text.split("\n"))
                        .forEach(line -> ReleaseLines.id(line).ifPresent(id -> found.put(id, line))));
        return found;
    }

    /** A line that somebody has damaged is as good as none: the digest decides what is believed. */
    private static Optional<PublishedText> text(String line) {
        try {
            return Optional.of(TextJson.text(TextJson.read(line)));
        } catch (JsonProcessingException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
