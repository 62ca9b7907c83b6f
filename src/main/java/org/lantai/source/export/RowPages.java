package org.lantai.source.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.model.Export;
import org.lantai.model.ExportField;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.format.Content;
import org.lantai.source.format.Facts;
import org.lantai.source.format.PageMaker;

/** Makes the rows of one export into captures, and tells of what it cannot use. */
final class RowPages {
    /** What parts the lines of HTML; text that only speaks of tags has no such. */
    private static final Pattern TAGS =
            Pattern.compile("(?i)<(?:br|hr)\\s*/?>|</(?:p|div|span|section|article|table|h[1-6]|ul|ol|li|a|strong)>");

    /** As many rows are looked at before it is said that no column holds a text. */
    private static final int UNDECIDED = 1_000;

    /** More columns than this are not named. */
    private static final int MOST_NAMED = 30;

    private final ColumnNames names;
    private final PageMaker maker;
    private final Consumer<SourcePage> pages;
    private final Consumer<Problem> problems;
    private final List<Integer> withoutText = new ArrayList<>();
    private final SortedSet<String> columns = new TreeSet<>();
    private final SortedSet<String> others = new TreeSet<>();
    private final boolean keepsBlank;
    private ExportHeader header;
    private boolean textSeen;
    private int count;

    /** Of a table: a row of which no text was scraped is no capture. */
    RowPages(ColumnNames names, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems) {
        this(names, maker, pages, problems, false);
    }

    /**
     * Of an export.
     *
     * @param keepsBlank whether a row whose text is blank is a capture all the same: lines of JSON always were, and have
     *     addresses
     */
    RowPages(
            ColumnNames names,
            PageMaker maker,
            Consumer<SourcePage> pages,
            Consumer<Problem> problems,
            boolean keepsBlank) {
        this.names = names;
        this.keepsBlank = keepsBlank;
        this.maker = maker;
        this.pages = pages;
        this.problems = problems;
        this.header = new ExportHeader(names, Set.of());
    }

    /** Hands on the capture of a row. */
    void add(ExportRow row) {
        note(row);
        Optional<String> html = header.first(row, ExportField.HTML).filter(RowPages::isText);
        Optional<String> text =
                html.or(() -> header.first(row, ExportField.TEXT).filter(RowPages::isText));
        if (text.isPresent()) {
            boolean tagged = html.isPresent() || TAGS.matcher(text.get()).find();
            add(row, text.get(), tagged ? PageFormat.HTML : PageFormat.TEXT);
        } else if (keepsBlank && isBlank(row)) {
            add(row, "", PageFormat.HTML);
        } else {
            leaveOut(row.number());
        }
    }

    private boolean isBlank(ExportRow row) {
        return Stream.of(ExportField.HTML, ExportField.TEXT)
                .flatMap(field -> header.values(row, field))
                .anyMatch(String::isBlank);
    }

    private static boolean isText(String value) {
        return value.codePoints().anyMatch(Character::isLetter);
    }

    /** Hands on a row that is too large to be read. */
    void add(Content tooLarge, int number) {
        count++;
        pages.accept(
                maker.page(tooLarge, facts(number, PageFormat.HTML, Optional.empty(), Optional.empty()), List.of()));
    }

    private void add(ExportRow row, String text, PageFormat format) {
        count++;
        Facts facts = facts(
                row.number(), format, header.first(row, ExportField.URL), header.first(row, ExportField.CAPTURED));
        Content content = Content.of(text.getBytes(StandardCharsets.UTF_8));
        pages.accept(maker.page(content, facts.withExport(export(row)), List.of()));
    }

    private static Facts facts(int number, PageFormat format, Optional<String> url, Optional<String> captured) {
        return new Facts(number, format, url, captured, Optional.of("utf-8"), Export.NONE);
    }

    private Export export(ExportRow row) {
        return new Export(
                header.first(row, ExportField.TITLE),
                header.first(row, ExportField.DATE),
                header.first(row, ExportField.SOURCE),
                header.all(row, ExportField.AUTHORS),
                header.all(row, ExportField.TAGS));
    }

    /** Takes note of columns that were not there before. */
    private void note(ExportRow row) {
        if (header.isOf(row)) {
            return;
        }
        header = new ExportHeader(names, row.values().keySet());
        header.columns().forEach(column -> name(column, columns));
        header.others().forEach(column -> name(column, others));
        textSeen |= header.hasText();
        if (textSeen) {
            tellWithoutText();
        }
    }

    private static void name(String column, SortedSet<String> named) {
        if (named.size() <= MOST_NAMED) {
            named.add(column);
        }
    }

    private void leaveOut(int number) {
        if (withoutText.size() < UNDECIDED) {
            withoutText.add(number);
        }
        if (textSeen) {
            tellWithoutText();
        }
    }

    private void tellWithoutText() {
        withoutText.forEach(number -> problems.accept(Problem.error(
                ProblemKind.EXPORT_NO_TEXT,
                maker.place(number),
                "The row has no text.",
                "Where the page has one, capture it again.")));
        withoutText.clear();
    }

    /**
     * Tells what the whole export lacks.
     *
     * @return how many captures it holds
     */
    int finish() {
        if (!withoutText.isEmpty()) {
            problems.accept(noColumn(maker, columns));
        } else if (!others.isEmpty() && count > 0) {
            problems.accept(Problem.note(
                    ProblemKind.EXPORT_OTHER_COLUMNS,
                    maker.name(),
                    "What these columns hold is not known, and not shown: " + named(others) + ".",
                    "Where one holds a title, a date or the like, say so in content/archive.yaml: `fields: {title: ["
                            + others.first() + "]}`."));
        }
        return count;
    }

    /** Tells of an export without rows, or of what is none; of which more was told, nothing. */
    void tellWhereEmpty() {
        if (count == 0 && columns.isEmpty()) {
            problems.accept(Problem.error(
                    ProblemKind.CAPTURE_EMPTY,
                    maker.name(),
                    "The file holds no row with a text.",
                    "Look into it: a table needs a first row that names its columns, JSON an array of objects."));
        }
    }

    /** Tells of a table none of whose columns is known to hold a text. */
    static Problem noColumn(PageMaker maker, SortedSet<String> columns) {
        String found = columns.isEmpty() ? "it has none" : "there are " + named(columns);
        String name = columns.isEmpty() ? "…" : columns.last();
        return Problem.error(
                ProblemKind.EXPORT_COLUMNS,
                maker.name(),
                "No column is known to hold a text; " + found + ".",
                "Name the one that does in content/archive.yaml: `fields: {text: [" + name + "]}`.");
    }

    private static String named(SortedSet<String> columns) {
        String names = String.join(", ", columns.stream().limit(MOST_NAMED).toList());
        return columns.size() > MOST_NAMED ? names + ", …" : names;
    }
}
