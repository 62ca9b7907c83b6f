package org.lantai.source.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lantai.source.workbook.SheetRow;
import org.lantai.source.workbook.SheetRows;

/** A sheet as a table: which of its rows names the columns, and those below it. */
final class SheetTable {
    /** A title of the whole and remarks may stand above the names. */
    private static final int HEAD = 10;

    private final SheetRows rows;
    private final SortedMap<Integer, String> columns;
    private final boolean hasText;

    /** The names stand in the first of the upper rows that names a text, else in the first. */
    SheetTable(ColumnNames names, SheetRows rows) throws IOException {
        this.rows = rows;
        List<SheetRow> head = new ArrayList<>();
        Optional<SheetRow> found = Optional.empty();
        while (found.isEmpty() && head.size() < HEAD) {
            Optional<SheetRow> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            head.add(row.get());
            found = row.filter(
                    r -> new ExportHeader(names, new TreeSet<>(r.cells().values())).hasText());
        }
        hasText = found.isPresent();
        columns = found.or(() -> head.stream().findFirst()).map(SheetRow::cells).orElse(new TreeMap<>());
    }

    /** Whether a column is known to hold a text. */
    boolean hasText() {
        return hasText;
    }

    SortedSet<String> columns() {
        return new TreeSet<>(columns.values());
    }

    /** The next row below the names. */
    Optional<ExportRow> next() throws IOException {
        return rows.next().map(this::named);
    }

    /** Cells without a name above them say nothing that could be used. */
    private ExportRow named(SheetRow row) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        columns.forEach(
                (column, name) -> values.putIfAbsent(name, List.of(row.cells().getOrDefault(column, ""))));
        return new ExportRow(row.number(), values);
    }
}
