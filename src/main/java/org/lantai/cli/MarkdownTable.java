package org.lantai.cli;

import java.util.stream.Collectors;
import org.lantai.model.Block;

/** A table with merged cells, which Markdown can only give as HTML: its own tables have no place for them. */
final class MarkdownTable {
    private MarkdownTable() {}

    static String html(Block.Table table) {
        String caption = table.caption()
                .map(c -> "<caption>" + escape(c) + "</caption>\n")
                .orElse("");
        return table.rows().stream()
                .map(row -> row.stream().map(MarkdownTable::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<table>\n" + caption, "\n</table>"));
    }

    private static String cell(Block.Cell cell) {
        String name = cell.header() ? "th" : "td";
        return "<" + name + span("rowspan", cell.rowSpan()) + span("colspan", cell.columnSpan()) + ">"
                + escape(cell.text()) + "</" + name + ">";
    }

    private static String span(String name, int span) {
        return span > 1 ? " " + name + "=\"" + span + "\"" : "";
    }

    /** A line break as a tag: an empty line would end the HTML. */
    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
