package org.lantai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.model.Metadata;

/** A document as plain text: headline, a line of metadata, the blocks, with empty lines between them. */
final class TextFormat {
    String write(Document document) {
        Metadata metadata = document.metadata();
        List<String> parts = new ArrayList<>();
        metadata.title().ifPresent(parts::add);
        String facts = facts(metadata);
        if (!facts.isEmpty()) {
            parts.add(facts);
        }
        document.blocks().stream().map(Block::text).filter(t -> !t.isEmpty()).forEach(parts::add);
        return String.join("\n\n", parts) + "\n\n";
    }

    private static String facts(Metadata metadata) {
        return Stream.of(
                        metadata.date().map(d -> d.toString().replace('T', ' ')).stream(),
                        metadata.source().stream(),
                        metadata.authors().stream())
                .flatMap(s -> s)
                .collect(Collectors.joining(" · "));
    }
}
