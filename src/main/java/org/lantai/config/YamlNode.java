package org.lantai.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file with the 1-based line it begins on. */
sealed interface YamlNode {
    int line();

    /** One value, its text as written, not as a parser of numbers would print it: {@code 007} and {@code 3.10} stay. */
    record Scalar(int line, String text, boolean absent) implements YamlNode {}

    record Sequence(int line, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order of the file. */
    record Mapping(int line, Map<String, Entry> entries) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** What stands behind a key, and the line of the key. */
    record Entry(int line, YamlNode value) {}
}
