package org.lantai.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of an export holds: that of a table, a key of JSON. */
public enum ExportField {
    TITLE,
    URL,
    /** The text, be it plain or HTML, which is told by its tags. */
    TEXT,
    HTML,
    DATE,
    SOURCE,
    AUTHORS,
    TAGS,
    CAPTURED;

    /** Its key below {@code fields} in {@code archive.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that key. */
    public static Optional<ExportField> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
