package org.lantai.render.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lantai.model.Block.Cell;

/**
 * The cells of a table with spans that fit each other: no two cells overlap, none reaches below the last row, and in
 * each row and column at least one cell begins. Scraped tables keep none of this, and HTML demands it.
 */
final class TableGrid {
    /** Cells that span more columns than this are a mistake of the page. */
    private static final int MAX_COLUMNS = 200;

    /** What HTML allows. */
    private static final int WIDEST_SPAN = 1_000;

    private final List<Placed> cells = new ArrayList<>();
    private final int[] occupiedUntil;
    private final BitSet rowStarts = new BitSet();
    private final BitSet columnStarts = new BitSet();

    private TableGrid(List<List<Cell>> rows, int columns) {
        occupiedUntil = new int[columns];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row)) {
                column = place(cell, row, column, rows.size());
            }
        }
    }

    /** The rows that have cells, from the top, each with its cells from the left. */
    static List<List<Placed>> of(List<List<Cell>> rows) {
        TableGrid grid = new TableGrid(rows, MAX_COLUMNS);
        int cells = rows.stream().mapToInt(List::size).sum();
        return grid.cells.size() == cells ? grid.fitted() : withoutSpans(rows).fitted();
    }

    /** The grid of a table whose spans leave no room for all of its cells; the last cell of a short row fills it. */
    private static TableGrid withoutSpans(List<List<Cell>> rows) {
        int longest = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> single = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row) {
                boolean last = cells.size() + 1 == row.size();
                int span = last ? Math.min(longest - row.size() + 1, WIDEST_SPAN) : 1;
                cells.add(new Cell(cell.header(), 1, span, cell.content()));
            }
            single.add(cells);
        }
        return new TableGrid(single, longest);
    }

    private int place(Cell cell, int row, int from, int rowCount) {
        int column = from;
        while (column < occupiedUntil.length && occupiedUntil[column] > row) {
            column++;
        }
        if (column == occupiedUntil.length) {
            return column;
        }
        int rowSpan = Math.max(1, Math.min(cell.rowSpan(), rowCount - row));
        int end = column;
        do {
            occupiedUntil[end++] = row + rowSpan;
        } while (end < occupiedUntil.length && end - column < cell.columnSpan() && occupiedUntil[end] <= row);
        cells.add(new Placed(cell, row, column, rowSpan, end - column));
        rowStarts.set(row);
        columnStarts.set(column);
        return end;
    }

    private List<List<Placed>> fitted() {
        List<List<Placed>> rows = new ArrayList<>();
        int row = -1;
        for (Placed cell : cells) {
            if (cell.row() != row) {
                rows.add(new ArrayList<>());
                row = cell.row();
            }
            rows.get(rows.size() - 1).add(fitted(cell));
        }
        return rows;
    }

    private Placed fitted(Placed cell) {
        return new Placed(
                cell.cell(),
                rowStarts.get(0, cell.row()).cardinality(),
                columnStarts.get(0, cell.column()).cardinality(),
                rowStarts.get(cell.row(), cell.row() + cell.rowSpan()).cardinality(),
                columnStarts
                        .get(cell.column(), cell.column() + cell.columnSpan())
                        .cardinality());
    }

    /**
     * A cell in its place.
     *
     * @param row 0-based, counted in rows that have cells
     * @param column 0-based, counted in columns in which a cell begins
     */
    record Placed(Cell cell, int row, int column, int rowSpan, int columnSpan) {}
}
