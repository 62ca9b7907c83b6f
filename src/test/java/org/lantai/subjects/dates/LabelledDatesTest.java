package org.lantai.subjects.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.PartialDate;

/** How many of the dates labelled by hand are found and resolved rightly, and how much is found besides. */
class LabelledDatesTest {
    private static final Path LABELS = Path.of("src/test/resources/org/lantai/subjects/dates/dates.tsv");
    /** All are right today; a rule that mends other texts may cost three of these. */
    private static final double LEAST_RIGHT = 0.99;

    private static final int MOST_FALSE = 1;

    private final MentionFinder finder = new MentionFinder();

    private record Sample(String published, String sentence) {}

    @Test
    void resolvesTheLabelledDatesAndFindsHardlyAnythingElse() throws IOException {
        List<String> misses = new ArrayList<>();
        List<String> extras = new ArrayList<>();
        int labelled = 0;
        for (Map.Entry<Sample, List<String>> entry : samples().entrySet()) {
            List<String> found = found(entry.getKey());
            labelled += entry.getValue().size();
            entry.getValue().stream()
                    .filter(label -> !found.contains(label))
                    .forEach(label -> misses.add(label + " in " + entry.getKey() + ", found " + found));
            found.stream()
                    .filter(mention -> !entry.getValue().contains(mention))
                    .forEach(mention -> extras.add(mention + " in " + entry.getKey()));
        }
        String report = "missed: " + String.join("\n", misses) + "\nfalse: " + String.join("\n", extras);
        assertThat(labelled).as("labelled dates").isGreaterThanOrEqualTo(200);
        assertThat(1 - misses.size() / (double) labelled)
                .as("%d of %d wrong\n%s", misses.size(), labelled, report)
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
        assertThat(extras).as(report).hasSizeLessThanOrEqualTo(MOST_FALSE);
    }

    private List<String> found(Sample sample) {
        Optional<PartialDate> published = PartialDate.parse(sample.published());
        return finder.find(List.of(Block.Paragraph.of(sample.sentence())), published).stream()
                .map(m -> String.join(
                        "\t",
                        m.expression(),
                        m.from().toString(),
                        m.to().toString(),
                        m.precision().name()))
                .toList();
    }

    /** What is labelled in each sentence: expression, first day, last day, precision. */
    private static Map<Sample, List<String>> samples() throws IOException {
        return Files.readAllLines(LABELS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 3))
                .collect(Collectors.groupingBy(
                        row -> new Sample(row[0], row[1]),
                        LinkedHashMap::new,
                        Collectors.flatMapping(
                                row -> row[2].isBlank() ? Stream.empty() : Stream.of(row[2]), Collectors.toList())));
    }
}
