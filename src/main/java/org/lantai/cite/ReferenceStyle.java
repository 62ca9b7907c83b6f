package org.lantai.cite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lantai.model.PartialDate;

/** A style in which references are printed. Immutable. */
public final class ReferenceStyle {
    private static final String DATES = "dates.";

    private final String name;
    private final NameForm names;
    private final Map<String, DayForm> days;
    private final Map<WorkKind, Template> kinds;

    ReferenceStyle(StyleParts parts) {
        this.name = parts.style();
        this.names = NameForm.of(parts);
        List<String> months = List.of(parts.form("months").split(" "));
        this.days = parts.forms().keySet().stream()
                .filter(part -> part.startsWith(DATES))
                .collect(Collectors.toUnmodifiableMap(
                        part -> part.substring(DATES.length()), part -> DayForm.of(parts.form(part), months)));
        this.kinds = Arrays.stream(WorkKind.values())
                .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> Template.of(parts.form(kind.word()))));
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
        Template template = Objects.requireNonNull(kinds.get(work.kind()), "there is one for each kind");
        return template.fill(values(work, WhereRead.of(work, today)));
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
        String issued = work.issued().map(PartialDate::toString).orElse("");
        values.put("dated", issued);
        values.put("archive", read.archive().orElse(""));
        values.put("url", read.address().orElse(""));
        days.forEach((field, form) -> values.put(field, form.print(field.equals("accessed") ? read.day() : issued)));
        return values;
    }
}
