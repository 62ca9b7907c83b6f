package org.lantai.floors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.lantai.floors.Comparison.fold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.Script;
import org.lantai.pipeline.CleanedPage;
import org.lantai.pipeline.FileCleaner;
import org.lantai.script.TextConverter;

/** Scores the whole of cleaning as the scorers that came with the corpora do. */
final class Corpus {
    private final Path folder;
    private final FileCleaner cleaner = new FileCleaner(Script.HANS);
    private final Scores scores = new Scores();

    Corpus(Path folder) {
        this.folder = folder;
    }

    Scores score() throws IOException {
        news("news", folder.resolve("news"));
        news("nameless news", nameless("news"));
        spans("seeds");
        spans("damaged");
        pairs();
        return scores;
    }

    /** The pages of a folder without any class and id, in a folder that goes with the program. */
    private Path nameless(String name) throws IOException {
        Path copies = Files.createTempDirectory("lantai-nameless");
        for (JsonNode label : json(name + "/labels.json")) {
            Path copy = copies.resolve(label.get("file").asText());
            Files.createDirectories(copy.getParent());
            // Latin-1 keeps every byte as it is, whatever the page is written in.
            String page = Files.readString(
                    folder.resolve(name).resolve(label.get("file").asText()), ISO_8859_1);
            Files.writeString(copy, Nameless.page(page), ISO_8859_1);
            copy.toFile().deleteOnExit();
        }
        return copies;
    }

    private void news(String figure, Path pages) throws IOException {
        for (JsonNode label : json("news/labels.json")) {
            if (!label.has("skip")) {
                Document document = clean(pages, label);
                String text = fold(document.text());
                strings(label, "with").forEach(s -> scores.count(figure + " kept", text.contains(fold(s))));
                strings(label, "without").forEach(s -> scores.count(figure + " removed", !text.contains(fold(s))));
                metadata(figure, label, document.metadata());
            }
        }
        double kept = scores.hits(figure + " kept");
        double precision = kept / (kept + missed(figure, "without"));
        double recall = kept / (kept + missed(figure, "with"));
        scores.put(figure + " precision", precision);
        scores.put(figure + " recall", recall);
        scores.put(figure + " F1", 2 * precision * recall / (precision + recall));
    }

    private int missed(String figure, String segments) throws IOException {
        int all = 0;
        for (JsonNode label : json("news/labels.json")) {
            all += label.has("skip") ? 0 : strings(label, segments).size();
        }
        return all - scores.hits(figure + (segments.equals("with") ? " kept" : " removed"));
    }

    private void spans(String name) throws IOException {
        for (JsonNode expected : json(name + "/expected.json")) {
            Document document = clean(folder.resolve(name), expected);
            String file = expected.get("file").asText();
            String kind = name.equals("seeds") ? name : file.split("-", 2)[0];
            String body = fold(document.text());
            String both = fold(document.metadata().title().orElse("")) + "\n" + body;
            for (JsonNode span : expected.path("spans")) {
                String want = fold(span.get("repaired_hans").asText());
                String damaged = fold(span.get("damaged").asText());
                scores.count(kind + " spans", both.contains(want) && (damaged.equals(want) || !both.contains(damaged)));
            }
            strings(expected, "with").forEach(s -> scores.count(kind + " kept", body.contains(fold(s))));
            Stream.concat(strings(expected, "without").stream(), strings(expected, "boilerplate").stream())
                    .forEach(s -> scores.count(kind + " removed", !body.contains(fold(s))));
            metadata(kind, expected, document.metadata());
            authors(kind, expected, document.metadata());
            whole(kind, folder.resolve(name).resolve(file.replace(".txt", ".orig.txt")), body);
        }
    }

    private void whole(String kind, Path original, String body) throws IOException {
        if (Files.exists(original)) {
            String text = Files.readString(original);
            scores.compare(kind + " wrong per 10,000", body, fold(text.substring(text.indexOf('\n') + 1)));
        }
    }

    private void metadata(String kind, JsonNode expected, Metadata found) {
        metadata(kind + " title", expected.path("title"), found.title().orElse(""), Integer.MAX_VALUE);
        metadata(
                kind + " date",
                expected.path("date"),
                found.date().map(Object::toString).orElse(""),
                10);
        metadata(kind + " source", expected.path("source"), found.source().orElse(""), Integer.MAX_VALUE);
    }

    private void metadata(String name, JsonNode expected, String found, int length) {
        if (!expected.asText("").isEmpty() && !expected.isNull()) {
            scores.count(name, start(fold(expected.asText()), length).equals(start(fold(found), length)));
        }
    }

    private void authors(String kind, JsonNode expected, Metadata found) {
        if (expected.has("authors")) {
            scores.count(kind + " authors", strings(expected, "authors").equals(found.authors()));
        }
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private void pairs() throws IOException {
        TextConverter converter = new TextConverter(Script.HANS);
        for (String line : Files.readAllLines(folder.resolve("script/pairs.tsv"))) {
            String[] pair = line.split("\t", -1);
            String got = fold(converter.convert(pair[1]));
            scores.compare("script " + pair[0] + " wrong per 10,000", got, fold(pair[2]));
        }
    }

    private Document clean(Path place, JsonNode page) {
        List<CleanedPage> pages = new ArrayList<>();
        String file = page.get("file").asText();
        cleaner.clean(place.resolve(file), file, pages::add, problem -> {});
        return pages.get(0).document();
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(name).toFile());
    }

    private static List<String> strings(JsonNode node, String key) {
        return StreamSupport.stream(node.path(key).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
