package org.lantai.cite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.lexicon.Table;

/**
 * The styles in which references are printed. They are data, {@code styles.tsv}, which pages read as well:
 * {@code assets/cite/references.js} does with it what {@link ReferenceStyle} does.
 */
public final class ReferenceStyles {
    /** What stands for the day of access where nobody has filled it in. */
    public static final String NO_DAY = "____-__-__";

    private static final Map<String, Map<String, String>> PARTS = read();

    private static final List<ReferenceStyle> ALL = PARTS.entrySet().stream()
            .map(style -> new ReferenceStyle(new StyleParts(style.getKey(), style.getValue())))
            .toList();

    private ReferenceStyles() {}

    /** All, the one that is shown unasked first. */
    public static List<ReferenceStyle> all() {
        return ALL;
    }

    /** The style of that name. */
    public static Optional<ReferenceStyle> named(String name) {
        return ALL.stream().filter(style -> style.name().equals(name)).findFirst();
    }

    /** The forms of each style by their parts, in the order of the styles. */
    public static Map<String, Map<String, String>> parts() {
        return PARTS;
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> styles = new LinkedHashMap<>();
        for (List<String> row : Table.rows(ReferenceStyles.class, "styles.tsv", 4)) {
            styles.computeIfAbsent(row.get(0), name -> new LinkedHashMap<>()).put(row.get(1), row.get(2));
        }
        styles.replaceAll((name, parts) -> Collections.unmodifiableMap(parts));
        return Collections.unmodifiableMap(styles);
    }
}
