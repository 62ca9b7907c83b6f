package org.lantai.source.export;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.model.ExportField;

/** The columns of a row by what they hold. Found once for all rows that have the same: a table has a million of them. */
final class ExportHeader {
    private final Set<String> columns;
    private final Map<ExportField, List<String>> known = new EnumMap<>(ExportField.class);

    ExportHeader(ColumnNames names, Set<String> columns) {
        this.columns = Collections.unmodifiableSet(new LinkedHashSet<>(columns));
        for (ExportField field : ExportField.values()) {
            known.put(field, names.of(field, columns));
        }
    }

    /** Whether a row has these columns and no others. */
    boolean isOf(ExportRow row) {
        return columns.equals(row.values().keySet());
    }

    Set<String> columns() {
        return columns;
    }

    /** Those of which nothing is known. */
    Stream<String> others() {
        return columns.stream().filter(column -> known.values().stream().noneMatch(fields -> fields.contains(column)));
    }

    boolean hasText() {
        return !columns(ExportField.TEXT).isEmpty()
                || !columns(ExportField.HTML).isEmpty();
    }

    private List<String> columns(ExportField field) {
        return known.getOrDefault(field, List.of());
    }

    /** All that a row has of something, column by column, blank or not. */
    Stream<String> values(ExportRow row, ExportField field) {
        return columns(field).stream().flatMap(column -> values(row, column).stream());
    }

    /** The first value that is not blank. */
    Optional<String> first(ExportRow row, ExportField field) {
        return values(row, field).filter(value -> !value.isBlank()).findFirst();
    }

    /** Those of the first column that has any, blank ones left out. */
    List<String> all(ExportRow row, ExportField field) {
        return columns(field).stream()
                .map(column -> values(row, column).stream()
                        .filter(value -> !value.isBlank())
                        .toList())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Collection<String> values(ExportRow row, String column) {
        return row.values().getOrDefault(column, List.of());
    }
}
