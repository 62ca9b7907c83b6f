package org.lantai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.page.DomExtractor;
import org.lantai.model.Block;
import org.lantai.model.Metadata;

/** How well articles are found in labelled pages of real news sites, where such a corpus stands beside the project. */
class NewsCorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus/news");
    private static final String QUOTES = "“\"”\"„\"「\"」\"『\"』\"〝\"〞\"‘'’'。.、,—-–-―-─-·.•.….";

    private final DomExtractor extractor = new DomExtractor();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final StringBuilder misses = new StringBuilder();

    @Test
    void findsArticlesAndWhatPagesSayOfThem() throws IOException {
        assumeTrue(Files.exists(CORPUS.resolve("labels.json")));
        for (JsonNode label :
                new ObjectMapper().readTree(CORPUS.resolve("labels.json").toFile())) {
            if (!label.has("skip")) {
                score(label);
            }
        }
        double precision = ratio("kept", "lost", "left in", true);
        double recall = ratio("kept", "lost", "left in", false);
        double f1 = 2 * precision * recall / (precision + recall);
        if (Boolean.getBoolean("verbose")) {
            System.out.printf("%sprecision %.4f recall %.4f F1 %.4f%n", misses, precision, recall, f1);
            counts.forEach((k, v) -> System.out.printf("%s %d/%d%n", k, v[0], v[1]));
        }
        assertThat(f1).as("F1%n%s", misses).isGreaterThanOrEqualTo(0.999);
        assertThat(hits("title")).as("titles%n%s", misses).isGreaterThanOrEqualTo(31);
        assertThat(hits("date")).as("dates%n%s", misses).isGreaterThanOrEqualTo(28);
        assertThat(hits("source")).as("sources%n%s", misses).isGreaterThanOrEqualTo(26);
    }

    private void score(JsonNode label) throws IOException {
        Path file = CORPUS.resolve(label.get("file").asText());
        Extraction found = extractor.extract(decode(Files.readAllBytes(file)), "");
        String text = fold(Block.text(found.blocks()));
        List<String> wrong = new ArrayList<>();
        for (JsonNode segment : label.get("with")) {
            boolean kept = text.contains(fold(segment.asText()));
            count(kept ? "kept" : "lost", true);
            wrong.addAll(kept ? List.of() : List.of("lost " + segment.asText()));
        }
        for (JsonNode segment : label.get("without")) {
            boolean left = text.contains(fold(segment.asText()));
            count(left ? "left in" : "removed", true);
            wrong.addAll(left ? List.of("left in " + segment.asText()) : List.of());
        }
        Metadata said = found.metadata();
        compare(label, "title", said.title().orElse("none"), wrong);
        compare(label, "date", said.date().map(Object::toString).orElse("none"), wrong);
        compare(label, "source", said.source().orElse("none"), wrong);
        wrong.forEach(w ->
                misses.append(label.get("file").asText()).append(": ").append(w).append('\n'));
    }

    private void compare(JsonNode label, String field, String got, List<String> wrong) {
        if (label.hasNonNull(field)) {
            String want = label.get(field).asText();
            boolean hit = field.equals("date")
                    ? day(want).equals(day(got))
                    : fold(want).equals(fold(got));
            count(field, hit);
            wrong.addAll(hit ? List.of() : List.of(field + " " + got + ", not " + want));
        }
    }

    private static String day(String date) {
        String folded = fold(date);
        return folded.substring(0, Math.min(10, folded.length()));
    }

    private void count(String what, boolean hit) {
        int[] count = counts.computeIfAbsent(what, w -> new int[2]);
        count[0] += hit ? 1 : 0;
        count[1]++;
    }

    private int hits(String what) {
        return counts.getOrDefault(what, new int[2])[0];
    }

    private double ratio(String kept, String lost, String leftIn, boolean precision) {
        return (double) hits(kept) / (hits(kept) + (precision ? hits(leftIn) : hits(lost)));
    }

    /** The form in which texts are compared: widths, quotation marks and white space do not count. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        String unified = unifyQuotes(Normalizer.normalize(unifyQuotes(text), Normalizer.Form.NFKC));
        unified.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static String unifyQuotes(String text) {
        StringBuilder unified = new StringBuilder(text);
        for (int i = 0; i < unified.length(); i++) {
            int at = QUOTES.indexOf(unified.charAt(i));
            if (at >= 0 && at % 2 == 0) {
                unified.setCharAt(i, QUOTES.charAt(at + 1));
            }
        }
        return unified.toString();
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
