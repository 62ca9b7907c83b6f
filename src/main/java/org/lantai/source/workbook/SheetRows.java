package org.lantai.source.workbook;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of one sheet, one by one. */
public final class SheetRows implements AutoCloseable {
    /** The last row and column that Excel has. */
    private static final int LAST_ROW = 1 << 20;

    private static final int LAST_COLUMN = (1 << 14) - 1;

    private final Part part;
    private final SharedTexts texts;
    private final Styles styles;
    private final boolean since1904;
    private int last;

    SheetRows(Part part, SharedTexts texts, Styles styles, boolean since1904) {
        this.part = part;
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /**
     * The next row that says anything; empty at the end.
     *
     * @throws IOException when the file is damaged there, or a row is larger than any capture
     */
    public Optional<SheetRow> next() throws IOException {
        part.renew();
        while (part.goTo("row")) {
            SheetRow row = row();
            if (!row.cells().isEmpty()) {
                return Optional.of(row);
            }
            part.renew();
        }
        return Optional.empty();
    }

    private SheetRow row() throws IOException {
        int number = PartNumbers.attribute(part, "r", 0);
        last = number > last && number <= LAST_ROW ? number : last + 1;
        SortedMap<Integer, String> cells = new TreeMap<>();
        int column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) {
                column = part.attribute("r").map(SheetRows::column).orElse(column + 1);
                String value = value();
                if (column <= LAST_COLUMN && !value.isEmpty()) {
                    cells.putIfAbsent(column, value);
                }
            }
        }
        return new SheetRow(last, cells);
    }

    /** Of a name such as {@code AB12}; where it has more letters than any column, one beyond the last. */
    private static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z'; i++) {
            column = Math.min(LAST_COLUMN + 2, column * 26 + name.charAt(i) - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }

    private String value() throws IOException {
        String type = part.attribute("t").orElse("n");
        int style = PartNumbers.attribute(part, "s", 0);
        String value = "";
        while (part.next() && !part.ends("c")) {
            if (part.begins("v")) {
                value = value(type, style, part.text());
            } else if (part.begins("is")) {
                value = part.runs("is");
            }
        }
        return value;
    }

    private String value(String type, int style, String written) throws IOException {
        return switch (type) {
            case "s" -> texts.get(PartNumbers.of(written, -1));
            case "n" -> styles.form(style).show(written.strip(), since1904);
            case "b" -> written.strip().equals("1") ? "TRUE" : "FALSE";
            // What went wrong in a formula is nothing that anybody wrote.
            case "e" -> "";
            default -> Escapes.undo(written);
        };
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
