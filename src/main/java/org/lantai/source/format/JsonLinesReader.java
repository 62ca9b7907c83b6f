package org.lantai.source.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.model.CapturePlace;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.stream.LineInput;

/**
 * Reads JSON Lines: on each line an object with {@code html} or {@code text}, and where known {@code url} and
 * {@code captured}. Other keys are the scraper's own affair. Blank lines are passed over.
 */
public final class JsonLinesReader implements FormatReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public void read(InputStream in, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems)
            throws IOException {
        LineInput lines = new LineInput(in);
        int count = 0;
        for (int line = 1; lines.nextLine(); line++) {
            Optional<SourcePage> page = page(Content.read(lines), line, maker, problems);
            page.ifPresent(pages);
            count += page.isPresent() ? 1 : 0;
        }
        if (count == 0) {
            pages.accept(maker.unreadable(Facts.of(PageFormat.HTML), noPages(maker.name())));
        }
    }

    private Optional<SourcePage> page(Content line, int number, PageMaker maker, Consumer<Problem> problems) {
        if (line.tooLarge()) {
            return Optional.of(maker.page(line, facts(number, PageFormat.HTML, MAPPER.createObjectNode()), List.of()));
        }
        try {
            JsonNode object = MAPPER.readTree(line.bytes().toArray());
            if (object.isMissingNode()) {
                return Optional.empty();
            }
            Optional<SourcePage> page = page(object, number, maker);
            if (page.isEmpty()) {
                problems.accept(noText(maker.place(number)));
            }
            return page;
        } catch (IOException e) {
            // Of bytes in memory it is the encoding that fails, where they look like UTF-32 and are none.
            problems.accept(noJson(maker.place(number), e));
            return Optional.empty();
        }
    }

    private static Optional<SourcePage> page(JsonNode object, int number, PageMaker maker) {
        boolean html = object.path("html").isTextual();
        JsonNode text = object.path(html ? "html" : "text");
        if (!text.isTextual()) {
            return Optional.empty();
        }
        Content content = Content.of(text.textValue().getBytes(StandardCharsets.UTF_8));
        Facts facts = facts(number, html ? PageFormat.HTML : PageFormat.TEXT, object);
        return Optional.of(maker.page(content, facts, List.of()));
    }

    private static Facts facts(int number, PageFormat format, JsonNode object) {
        return new Facts(number, format, text(object, "url"), text(object, "captured"), Optional.of("utf-8"));
    }

    private static Optional<String> text(JsonNode object, String key) {
        return Optional.of(object.path(key))
                .filter(value -> value.isTextual() || value.isNumber())
                .map(JsonNode::asText)
                .filter(t -> !t.isBlank());
    }

    private static Problem noText(CapturePlace place) {
        return Problem.error(
                ProblemKind.JSONL_NO_TEXT,
                place,
                "The line has neither `html` nor `text`.",
                "Give it one of them, as a text.");
    }

    private static Problem noJson(CapturePlace place, IOException e) {
        return Problem.error(
                ProblemKind.JSONL_SYNTAX,
                place,
                "The line is not valid JSON: " + reason(e) + ".",
                "Write one whole object on each line, in UTF-8.");
    }

    /** Jackson allows 1,000 levels and numbers of 1,000 digits, and tells it to programmers. */
    private static String reason(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return "it goes deeper, or holds a longer number or key, than any scraper writes";
        }
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return String.valueOf(message).lines().findFirst().orElse("");
    }

    private static Problem noPages(String name) {
        return Problem.error(
                ProblemKind.CAPTURE_EMPTY,
                name,
                "No line of the file holds a page.",
                "Write objects such as {\"url\": \"…\", \"html\": \"…\"}, one on each line.");
    }
}
