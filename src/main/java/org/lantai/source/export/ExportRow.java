package org.lantai.source.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of an export.
 *
 * @param number its number as a person counts them, from 1
 * @param values the values of its columns, in their order; a column of a table has one
 */
record ExportRow(int number, Map<String, List<String>> values) {
    ExportRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
