package org.lantai.extract.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.lantai.extract.draft.Spacing;
import org.lantai.lexicon.Table;

/** The {@code meta} elements of a page, by the names in {@code meta-names.tsv}. */
public final class DomMeta {
    /** The names of each field. */
    private static final Map<String, List<String>> NAMES = Table.rows(DomMeta.class, "meta-names.tsv", 3).stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableList())));

    private static final List<String> NAMING = List.of("name", "property", "itemprop", "http-equiv");

    private final Map<String, List<String>> contents;

    private DomMeta(Map<String, List<String>> contents) {
        this.contents = contents;
    }

    public static DomMeta of(List<Element> metas) {
        return new DomMeta(contents(metas));
    }

    /** The values given for a field, in the order of the table. */
    public List<String> values(String field) {
        return NAMES.getOrDefault(field, List.of()).stream()
                .flatMap(name -> contents.getOrDefault(name, List.of()).stream())
                .toList();
    }

    private static Map<String, List<String>> contents(List<Element> metas) {
        Map<String, List<String>> contents = new HashMap<>();
        for (Element meta : metas) {
            String value = Spacing.collapse(meta.attr("content"));
            for (String naming : NAMING) {
                String name = meta.attr(naming).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !value.isEmpty()) {
                    contents.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
                }
            }
        }
        return contents;
    }
}
