package org.lantai.subjects.dates;

import java.util.Map;
import org.lantai.lexicon.HanNumerals;

/**
 * A place that looks like a date.
 *
 * @param parts the named parts that the form found, by name
 */
record Hit(FormKind kind, int start, int end, Map<String, String> parts) {
    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** A part, empty where the expression has none. */
    String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /** The number a part is. */
    int number(String name) {
        return HanNumerals.parse(part(name));
    }
}
