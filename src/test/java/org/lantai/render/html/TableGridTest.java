package org.lantai.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block.Cell;
import org.lantai.render.html.TableGrid.Placed;

class TableGridTest {
    private static Cell cell(int rowSpan, int columnSpan) {
        return new Cell(false, rowSpan, columnSpan, List.of());
    }

    private static int count(List<List<Cell>> rows) {
        return TableGrid.of(rows).stream().mapToInt(List::size).sum();
    }

    @Test
    void noCellIsLostBehindASpanThatTakesAllColumnsOrInAWideRow() {
        List<Cell> wide = List.of(cell(1, 1000), cell(1, 1));
        List<Cell> high = List.of(cell(1000, 1000));

        assertThat(count(List.of(wide, List.of(cell(1, 1))))).isEqualTo(3);
        assertThat(count(List.of(high, wide))).isEqualTo(3);
        assertThat(count(List.of(Collections.nCopies(3_000, cell(1, 1))))).isEqualTo(3_000);
    }

    @Property
    void cellsNeverOverlapAndEveryRowAndColumnHasABeginning(
            @ForAll @Size(max = 6) List<@Size(max = 6) List<@IntRange(min = 0, max = 30) Integer>> spans) {
        List<List<Cell>> rows = spans.stream()
                .map(row -> row.stream()
                        .map(span -> new Cell(false, span % 5, span / 5, List.of()))
                        .toList())
                .toList();
        List<List<Placed>> placed = TableGrid.of(rows);
        Set<List<Integer>> taken = new HashSet<>();
        Set<Integer> beginnings = new HashSet<>();
        List<Integer> ends = new ArrayList<>();
        for (Placed cell : placed.stream().flatMap(List::stream).toList()) {
            beginnings.add(cell.column());
            ends.add(cell.column() + cell.columnSpan());
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                assertThat(row).isLessThan(placed.size());
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    assertThat(taken.add(List.of(row, column))).isTrue();
                }
            }
        }
        assertThat(placed).noneMatch(List::isEmpty);
        assertThat(beginnings)
                .hasSize(ends.stream().mapToInt(Integer::intValue).max().orElse(0));
        assertThat(placed.stream().mapToInt(List::size).sum())
                .isEqualTo(rows.stream().mapToInt(List::size).sum());
    }
}
