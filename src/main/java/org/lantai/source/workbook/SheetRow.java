package org.lantai.source.workbook;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a sheet.
 *
 * @param number its number as the spreadsheet shows it, from 1
 * @param cells what its cells say, by the number of their column, from 0; empty ones left out
 */
public record SheetRow(int number, SortedMap<Integer, String> cells) {
    public SheetRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }
}
