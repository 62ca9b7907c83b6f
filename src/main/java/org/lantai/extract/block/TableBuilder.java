package org.lantai.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lantai.extract.draft.Spacing;
import org.lantai.model.Block;

/** Builds tables of data; a table that only lays out a page is none. */
final class TableBuilder {
    /** Text longer than this, in characters, stands in the cells of layouts and seldom in those of data. */
    private static final int LONGEST_CELL = 200;

    private static final int WIDEST_SPAN = 1000;

    private TableBuilder() {}

    /** The table with the pictures of its cells behind it; empty when its cells are to be read as parts of the page. */
    static Optional<List<Block>> build(Element table, int depth) {
        List<Element> rows = rows(table);
        if (!isData(table, rows)) {
            return Optional.empty();
        }
        List<Block> pictures = new ArrayList<>();
        List<List<Block.Cell>> cells = new ArrayList<>();
        for (Element row : rows) {
            List<Block.Cell> built =
                    cells(row).stream().map(c -> cell(c, pictures, depth)).toList();
            if (built.stream().anyMatch(c -> !c.content().isEmpty())) {
                cells.add(built);
            }
        }
        List<Block> all = new ArrayList<>();
        if (!cells.isEmpty()) {
            all.add(new Block.Table(caption(table), cells));
        }
        all.addAll(pictures);
        return Optional.of(all);
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else {
                child.children().stream()
                        .filter(c -> c.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(c -> c.normalName().equals("td") || c.normalName().equals("th"))
                .toList();
    }

    private static boolean isData(Element table, List<Element> rows) {
        int columns = rows.stream().mapToInt(r -> cells(r).size()).max().orElse(0);
        if (rows.size() < 2 || columns < 2 || table.selectFirst("table table") != null) {
            return false;
        }
        boolean marked = rows.stream().anyMatch(r -> r.selectFirst("th") != null)
                || caption(table).isPresent();
        return marked || rows.stream().flatMap(r -> cells(r).stream()).allMatch(TableBuilder::isShort);
    }

    private static boolean isShort(Element cell) {
        return cell.text().length() <= LONGEST_CELL;
    }

    private static Block.Cell cell(Element cell, List<Block> pictures, int depth) {
        List<Block> content = BlockBuilder.inside(cell, depth);
        content.stream().filter(Block.Figure.class::isInstance).forEach(pictures::add);
        return new Block.Cell(
                cell.normalName().equals("th"),
                span(cell, "rowspan"),
                span(cell, "colspan"),
                BlockBuilder.flat(content));
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(value), WIDEST_SPAN) : 1;
    }

    private static Optional<String> caption(Element table) {
        return table.children().stream()
                .filter(c -> c.normalName().equals("caption"))
                .map(c -> Spacing.collapse(c.wholeText()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
