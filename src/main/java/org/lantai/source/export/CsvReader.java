package org.lantai.source.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.format.FormatReader;
import org.lantai.source.format.PageMaker;

/**
 * Reads tables: the first row names the columns, each further one is a capture. Rows are numbered as a spreadsheet shows
 * them, that of the names first.
 */
public final class CsvReader implements FormatReader {
    private final ColumnNames names;

    public CsvReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(InputStream in, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems)
            throws IOException {
        BufferedReader text = ExportText.of(in);
        char mark = new CsvDialect(names).mark(text);
        RowBudget budget = new RowBudget(text);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(mark)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        RowPages rows = new RowPages(names, maker, pages, problems);
        try (CSVParser parser =
                CSVParser.builder().setReader(budget).setFormat(format).get()) {
            rows(parser.iterator(), budget, rows, maker, problems);
        }
        rows.finish();
        rows.tellWhereEmpty();
    }

    private static void rows(
            Iterator<CSVRecord> records, RowBudget budget, RowPages rows, PageMaker maker, Consumer<Problem> problems) {
        List<String> columns = List.of();
        int number = 0;
        try {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                budget.renew();
                number = Math.toIntExact(record.getRecordNumber());
                if (number == 1) {
                    columns = List.copyOf(record.toList());
                } else {
                    rows.add(row(record, number, columns, maker, problems));
                }
            }
        } catch (UncheckedIOException e) {
            problems.accept(syntax(maker, number + 1, String.valueOf(e.getMessage())));
        }
    }

    private static ExportRow row(
            CSVRecord record, int number, List<String> columns, PageMaker maker, Consumer<Problem> problems) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), record.size()); i++) {
            values.putIfAbsent(columns.get(i), List.of(record.get(i)));
        }
        if (record.size() > columns.size()) {
            problems.accept(syntax(
                    maker,
                    number,
                    "it has " + record.size() + " cells, the first row " + columns.size()
                            + "; perhaps a text with such a mark stands without quotation marks"));
        }
        return new ExportRow(number, values);
    }

    private static Problem syntax(PageMaker maker, int number, String what) {
        return Problem.error(
                ProblemKind.EXPORT_SYNTAX,
                maker.place(number),
                "The row cannot be read whole: " + what + ".",
                "Look at it in a spreadsheet, and export the table again.");
    }
}
