package org.lantai.subjects;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.lantai.catalog.Sample;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.PageFormat;
import org.lantai.model.PartialDate;
import org.lantai.model.Script;
import org.lantai.pipeline.CleanedPage;
import org.lantai.pipeline.FileCleaner;
import org.lantai.script.TextConverter;
import org.lantai.subjects.names.NamesFinder;
import org.lantai.subjects.names.NamesFound;
import org.lantai.subjects.names.NamesFound.Named;

/** Reads small labelled texts as the program does: names and times of plain text, metadata of pages. */
final class SubjectCases {
    private final TextConverter converter = new TextConverter(Script.HANS);
    private final NamesFinder names = new NamesFinder();
    private final FileCleaner cleaner = new FileCleaner(Script.HANS);

    /** What is right about a text, in one order whatever the order of its label. */
    String right(JsonNode text) {
        JsonNode right = text.get("right");
        if (right.isArray()) {
            return sorted(StreamSupport.stream(right.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList());
        }
        return right.isObject()
                ? right.path("date").asText("none") + " "
                        + (right.path("source").isNull()
                                ? "none"
                                : right.path("source").asText("none"))
                : right.asText();
    }

    /** What is found of the kind that its label asks for. */
    String found(JsonNode text) {
        String kind = text.get("kind").asText();
        String body = text.get("text").asText();
        return switch (kind) {
            case "people", "places", "organisations" -> names(kind, names.find(document(text)));
            case "dates" -> dates(text);
            default -> metadata(kind, metadata(body), text.get("right").isObject());
        };
    }

    private static String names(String kind, NamesFound found) {
        List<Named> all =
                kind.equals("people") ? found.people() : kind.equals("places") ? found.places() : found.organisations();
        return sorted(all.stream().map(Named::name).toList());
    }

    private Document document(JsonNode text) {
        return Sample.of("text")
                .title(converter.convert(text.path("title").asText("")))
                .date(text.path("published").asText(""))
                .text(converter.convert(text.get("text").asText()).split("\n"))
                .document();
    }

    private String dates(JsonNode text) {
        List<String> labels = StreamSupport.stream(text.get("right").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return sorted(LabelledTimes.found(document(text), labels));
    }

    private static String metadata(String kind, Metadata found, boolean asObject) {
        String date = found.date().map(PartialDate::toString).orElse("none");
        return switch (kind) {
            case "authors" -> sorted(found.authors());
            case "keywords" -> sorted(found.keywords());
            case "title" -> found.title().orElse("none");
            default -> asObject ? date + " " + found.source().orElse("none") : date;
        };
    }

    private Metadata metadata(String page) {
        List<CleanedPage> pages = new ArrayList<>();
        cleaner.clean(
                new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
                "page.html",
                PageFormat.HTML,
                pages::add);
        return pages.get(0).document().metadata();
    }

    private static String sorted(Collection<String> all) {
        return new TreeSet<>(all).toString();
    }
}
