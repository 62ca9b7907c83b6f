package org.lantai.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Small texts that were once read wrongly, where such a corpus stands beside the project. */
class SubjectCasesTest {
    private static final Path CORPUS = Path.of("../shared/corpus/subjects");

    private final SubjectCases cases = new SubjectCases();

    @Test
    void mostOfTheTextsThatWereReadWronglyAreReadRightly() throws IOException {
        mustReach("cases.json", 0.9);
    }

    @Test
    void soAreMostOfTheOthers() throws IOException {
        mustReach("extra.json", 0.9);
    }

    private void mustReach(String file, double least) throws IOException {
        Path texts = CORPUS.resolve(file);
        assumeTrue(Files.exists(texts), "the corpus is not here");
        Map<String, int[]> counts = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (JsonNode text : new ObjectMapper().readTree(texts.toFile())) {
            String found = cases.found(text);
            String right = cases.right(text);
            for (String area : List.of("all", text.get("kind").asText())) {
                int[] count = counts.computeIfAbsent(area, a -> new int[2]);
                count[0] += found.equals(right) ? 1 : 0;
                count[1]++;
            }
            if (!found.equals(right)) {
                misses.add("%s: found %s, not %s".formatted(text.get("id").asText(), found, right));
            }
        }
        StringBuilder report = new StringBuilder(file);
        counts.forEach((area, count) -> report.append(" %s %d/%d".formatted(area, count[0], count[1])));
        misses.forEach(miss -> report.append('\n').append(miss));
        System.out.println(report);
        int[] all = counts.getOrDefault("all", new int[2]);
        assertThat((double) all[0] / all[1]).as(report.toString()).isGreaterThanOrEqualTo(least);
    }
}
