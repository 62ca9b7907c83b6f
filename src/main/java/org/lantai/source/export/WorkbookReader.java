package org.lantai.source.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.format.FormatReader;
import org.lantai.source.format.PageMaker;
import org.lantai.source.format.Signature;
import org.lantai.source.stream.BudgetException;
import org.lantai.source.workbook.Sheet;
import org.lantai.source.workbook.SheetRows;
import org.lantai.source.workbook.Workbook;

/**
 * Reads workbooks of spreadsheets: each sheet in which a column is known to hold a text is a table, and called as if it were a
 * file in the workbook. Rows are numbered as the spreadsheet shows them.
 */
public final class WorkbookReader implements FormatReader {
    private final ColumnNames names;

    public WorkbookReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(InputStream in, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems) {
        try {
            BufferedInputStream file = new BufferedInputStream(in);
            refuseOld(file);
            try (Workbook workbook = Workbook.open(file)) {
                new Sheets(workbook, maker, pages, problems).read();
            }
        } catch (IOException e) {
            problems.accept(
                    broken(maker, e instanceof BudgetException budget ? "it " + budget.what() : e.getMessage()));
        }
    }

    private static void refuseOld(BufferedInputStream file) throws IOException {
        file.mark(Signature.LENGTH);
        Optional<Signature> signature = Signature.of(file.readNBytes(Signature.LENGTH));
        file.reset();
        if (signature.equals(Optional.of(Signature.OFFICE))) {
            throw new IOException("it is in the format of before 2007, or locked with a password");
        }
    }

    private static Problem broken(PageMaker maker, @Nullable String why) {
        return Problem.error(
                ProblemKind.CAPTURE_UNREADABLE,
                maker.name(),
                "The spreadsheet cannot be read, or not to its end: " + why + ".",
                "Open it in a spreadsheet program, and save it as .xlsx without a password, or as .csv.");
    }

    /** A way through one workbook. */
    private final class Sheets {
        private final Workbook workbook;
        private final PageMaker maker;
        private final Consumer<SourcePage> pages;
        private final Consumer<Problem> problems;
        private final SortedSet<String> columns = new TreeSet<>();
        private final SortedSet<String> passedOver = new TreeSet<>();
        private boolean textSeen;

        Sheets(Workbook workbook, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems) {
            this.workbook = workbook;
            this.maker = maker;
            this.pages = pages;
            this.problems = problems;
        }

        void read() throws IOException {
            for (Sheet sheet : workbook.sheets()) {
                try (SheetRows rows = workbook.rows(sheet)) {
                    read(sheet.name(), new SheetTable(names, rows));
                }
            }
            tell();
        }

        private void read(String sheet, SheetTable table) throws IOException {
            if (table.hasText()) {
                textSeen = true;
                rows(table, new RowPages(names, maker.inside(sheet), pages, problems));
            } else if (!table.columns().isEmpty()) {
                columns.addAll(table.columns());
                passedOver.add(sheet);
            }
        }

        private void rows(SheetTable table, RowPages rows) throws IOException {
            for (Optional<ExportRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
            rows.finish();
        }

        private void tell() {
            if (!textSeen) {
                problems.accept(columns.isEmpty() ? empty() : RowPages.noColumn(maker, columns));
            } else if (!passedOver.isEmpty()) {
                problems.accept(otherSheets());
            }
        }

        private Problem empty() {
            return Problem.error(
                    ProblemKind.CAPTURE_EMPTY,
                    maker.name(),
                    "The spreadsheet holds no row.",
                    "Look into it: a table needs a row that names its columns, and rows below it.");
        }

        private Problem otherSheets() {
            return Problem.note(
                    ProblemKind.EXPORT_OTHER_COLUMNS,
                    maker.name(),
                    "These sheets have no column that is known to hold a text, and are not shown: "
                            + String.join(", ", passedOver) + ".",
                    "Where one has it, name it in content/archive.yaml: `fields: {text: [" + columns.first() + "]}`.");
        }
    }
}
