package org.lantai.source.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.format.Content;
import org.lantai.source.format.Facts;
import org.lantai.source.format.FormatReader;
import org.lantai.source.format.PageMaker;
import org.lantai.source.stream.LineInput;

/** Reads JSON Lines: on each line an object that has a text. Blank lines are passed over. */
public final class JsonLinesReader implements FormatReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ColumnNames names;

    public JsonLinesReader(ColumnNames names) {
        this.names = names;
    }

    @Override
    public void read(InputStream in, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems)
            throws IOException {
        LineInput lines = new LineInput(in);
        RowPages rows = new RowPages(names, maker, pages, problems, true);
        for (int line = 1; lines.nextLine(); line++) {
            add(Content.read(lines), line, rows, maker, problems);
        }
        if (rows.finish() == 0) {
            pages.accept(maker.unreadable(Facts.of(PageFormat.HTML), noPages(maker.name())));
        }
    }

    private static void add(Content line, int number, RowPages rows, PageMaker maker, Consumer<Problem> problems) {
        if (line.tooLarge()) {
            rows.add(line, number);
            return;
        }
        try {
            JsonNode object = MAPPER.readTree(line.bytes().toArray());
            if (!object.isMissingNode()) {
                rows.add(JsonRow.of(object, number));
            }
        } catch (IOException e) {
            // Of bytes in memory it is the encoding that fails, where they look like UTF-32 and are none.
            problems.accept(JsonFaults.noJson(
                    maker.place(number), "The line", e, "Write one whole object on each line, in UTF-8."));
        }
    }

    private static Problem noPages(String name) {
        return Problem.error(
                ProblemKind.CAPTURE_EMPTY,
                name,
                "No line of the file holds a page.",
                "Write objects such as {\"url\": \"…\", \"html\": \"…\"}, one on each line.");
    }
}
