package org.lantai.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;

/**
 * What the program that exported a capture says of it beside its text: a row of a table, an object of JSON. It goes before
 * what the page says, and behind what the archivist says.
 *
 * @param title the headline
 * @param date when it was published, as written there
 * @param source who published it
 * @param authors who wrote it, as written there, several perhaps in one
 * @param tags what it is about
 */
@RecordBuilder
public record Export(
        Optional<String> title,
        Optional<String> date,
        Optional<String> source,
        List<String> authors,
        List<String> tags) {
    /** What is said of a capture that no program exported. */
    public static final Export NONE =
            new Export(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** Values lose their control characters, which JSON writes as escapes. */
    public Export {
        title = title.map(Controls::without);
        date = date.map(Controls::without);
        source = source.map(Controls::without);
        authors = authors.stream().map(Controls::without).toList();
        tags = tags.stream().map(Controls::without).toList();
    }
}
