package org.lantai.cite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantai.model.PartialDate;

/** A style in which references are printed. Immutable. */
public final class ReferenceStyle {
    private static final String DATES = "dates.";

    private final String name;
    private final NameForm names;
    private final Map<String, DayForm> dates;
    private final Map<WorkKind, Template> kinds;

    /**
     * A style.
     *
     * @param parts its forms, as {@code styles.tsv} has them
     */
    ReferenceStyle(String name, Map<String, String> parts) {
        this.name = name;
        this.names = NameForm.of(parts);
        List<String> months = List.of(parts.get("months").split(" "));
        this.dates = parts.keySet().stream()
                .filter(part -> part.startsWith(DATES))
                .collect(Collectors.toUnmodifiableMap(
                        part -> part.substring(DATES.length()), part -> DayForm.of(parts.get(part), months)));
        this.kinds = Arrays.stream(WorkKind.values())
                .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> Template.of(parts.get(kind.word()))));
    }

    /** What it is asked for by: {@code gb-2025}. */
    public String name() {
        return name;
    }

    /**
     * The reference to a work.
     *
     * @param today the day on which the reader looks at it, in ISO 8601, or what stands in its place
     */
    public Reference reference(CitedWork work, String today) {
        return kinds.get(work.kind()).fill(values(work, WhereRead.of(work, today)));
    }

    private Map<String, String> values(CitedWork work, WhereRead read) {
        Map<String, String> values = new HashMap<>();
        values.put("title", work.title());
        values.put("quoted", work.title().replace('“', '‘').replace('”', '’'));
        values.put(
                "authors",
                names.print(work.authors().stream().map(AuthorName::of).toList()));
        values.put("publication", work.publication().orElse(""));
        values.put("page", work.page().orElse(""));
        values.put("number", work.number().orElse(""));
        values.put("version", read.version().orElse(""));
        values.put("dated", work.issued().map(PartialDate::toString).orElse(""));
        values.put("read", read.day());
        values.put("archive", read.archive().orElse(""));
        values.put("url", read.address().orElse(""));
        dates.forEach((field, form) ->
                values.put(field, form.print(values.get(field.equals("accessed") ? "read" : "dated"))));
        return values;
    }
}
