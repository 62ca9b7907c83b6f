package org.lantai.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as CSV (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>) that people open in a spreadsheet. */
final class Csv {
    /** Without it Excel reads a file of Chinese as if it were in the charset of the machine. */
    static final String MARK = "\uFEFF";

    /**
     * What a spreadsheet takes for the beginning of a formula, also in full width (<a
     * href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>): what strangers wrote must not be run.
     */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private Csv() {}

    /** A row with its end. A cell that a spreadsheet would run begins with an apostrophe. */
    static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(line, CSVFormat.RFC4180)) {
            printer.printRecord(cells.stream().map(Csv::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
