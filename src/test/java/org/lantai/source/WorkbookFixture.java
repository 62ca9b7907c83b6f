package org.lantai.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets, written by hand from ECMA-376. */
public final class WorkbookFixture {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final List<String> names = new ArrayList<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder texts = new StringBuilder();
    private final StringBuilder codes = new StringBuilder();
    private final StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    private String properties = "";

    /** A sheet with that inside of {@code sheetData}. */
    public WorkbookFixture sheet(String name, String rows) {
        return sheet(
                name,
                ("<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** A sheet whose part is that. */
    public WorkbookFixture sheet(String name, byte[] part) {
        names.add(name);
        parts.put("xl/worksheets/sheet" + names.size() + ".xml", part);
        return this;
    }

    /** A text that cells of type {@code s} refer to, as elements. */
    public WorkbookFixture text(String elements) {
        texts.append("<si>").append(elements).append("</si>");
        return this;
    }

    /** A style, the first of which is number 1, that shows numbers so. */
    public WorkbookFixture style(int number, String code) {
        codes.append("<numFmt numFmtId=\"" + number + "\" formatCode=\"" + code.replace("\"", "&quot;") + "\"/>");
        return style(number);
    }

    /** A style that shows numbers in a form that has no code. */
    public WorkbookFixture style(int number) {
        styles.append("<xf numFmtId=\"" + number + "\"/>");
        return this;
    }

    public WorkbookFixture since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A row of cells that hold their texts themselves. */
    public static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append(
                    "<c t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    public byte[] bytes() {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            sheets.append("<sheet name=\"" + names.get(i - 1) + "\" sheetId=\"" + i + "\" r:id=\"r" + i + "\"/>");
            relations.append(relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        part("_rels/.rels", relations(relation("r1", "officeDocument", "/xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + TYPE.substring(0, TYPE.length() - 1) + "\">" + properties
                        + "<sheets>" + sheets + "</sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relations
                        + relation("t", "sharedStrings", "sharedStrings.xml")
                        + relation("s", "styles", "styles.xml")));
        part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + texts + "</sst>");
        part(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><numFmts>" + codes + "</numFmts><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
        return zip();
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private void part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
