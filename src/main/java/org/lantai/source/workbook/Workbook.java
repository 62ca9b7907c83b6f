package org.lantai.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.source.pack.ZipPack;

/**
 * A spreadsheet in Office Open XML (<a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376</a>),
 * opened. Read by the XML reader of the JDK and not by a library for spreadsheets: those that are small take any number that a cell
 * refers to at its word, and a file of 1 kB all memory.
 */
public final class Workbook implements AutoCloseable {
    /** What a name of a sheet may not have; Excel itself forbids most of it. */
    private static final Pattern UNFIT = Pattern.compile("[/\\\\\\p{Cntrl}]|^\\.+$");

    private final Path file;
    private final ZipPack parts;
    private final SharedTexts texts;
    private final Styles styles;
    private final PartRelations relations;
    private final Sheets sheets;

    /** What the part that holds it together says. */
    private record Sheets(List<Sheet> all, boolean since1904) {}

    private Workbook(Path file, ZipPack parts) throws IOException {
        this.file = file;
        this.parts = parts;
        String book = relations("").kind("officeDocument").orElse("xl/workbook.xml");
        relations = relations(book);
        sheets = sheets(book);
        styles = styles();
        texts = texts();
    }

    /**
     * Opens a workbook, which is read in any order and therefore copied to a file first.
     *
     * @throws IOException when it is none, or damaged
     */
    public static Workbook open(InputStream in) throws IOException {
        Path file = Files.createTempFile("lantai-", ".xlsx");
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return of(file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Workbook of(Path file) throws IOException {
        ZipPack parts = new ZipPack(file);
        try {
            return new Workbook(file, parts);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private PartRelations relations(String part) throws IOException {
        Optional<InputStream> list = parts.open(PartRelations.list(part));
        if (list.isEmpty()) {
            return new PartRelations(Map.of(), Map.of());
        }
        try (Part open = new Part(list.get())) {
            return PartRelations.of(open, part);
        }
    }

    private Sheets sheets(String book) throws IOException {
        Map<String, Sheet> found = new LinkedHashMap<>();
        boolean since1904 = false;
        try (Part part = open(book)) {
            while (part.next()) {
                if (part.begins("workbookPr")) {
                    since1904 = part.attribute("date1904")
                            .filter(said -> said.matches("1|true"))
                            .isPresent();
                } else if (part.begins("sheet")) {
                    sheet(part, found.size() + 1).ifPresent(sheet -> found.putIfAbsent(sheet.name(), sheet));
                }
            }
        }
        return new Sheets(new ArrayList<>(found.values()), since1904);
    }

    private Optional<Sheet> sheet(Part part, int number) {
        String name =
                UNFIT.matcher(part.attribute("name").orElse("")).replaceAll(" ").strip();
        return part.attribute("id")
                .flatMap(relations::id)
                .map(rows -> new Sheet(name.isEmpty() ? String.valueOf(number) : name, rows));
    }

    private Styles styles() throws IOException {
        Optional<String> name = relations.kind("styles");
        if (name.isEmpty()) {
            return Styles.NONE;
        }
        try (Part part = open(name.get())) {
            return Styles.of(part);
        }
    }

    private SharedTexts texts() throws IOException {
        Optional<String> name = relations.kind("sharedStrings");
        if (name.isEmpty()) {
            return SharedTexts.none();
        }
        try (Part part = open(name.get())) {
            return SharedTexts.of(part);
        }
    }

    private Part open(String name) throws IOException {
        return new Part(parts.open(name).orElseThrow(() -> new IOException("`" + name + "` is missing in it")));
    }

    /** Its sheets in their order. */
    public List<Sheet> sheets() {
        return sheets.all();
    }

    /** The rows of a sheet of it, from the first. */
    public SheetRows rows(Sheet sheet) throws IOException {
        return new SheetRows(open(sheet.part()), texts, styles, sheets.since1904());
    }

    @Override
    public void close() throws IOException {
        try (texts;
                parts) {
            Files.deleteIfExists(file);
        }
    }
}
