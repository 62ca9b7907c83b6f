package org.lantai.floors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What was reached once is not lost again. {@code -Dfloors.raise=true} writes what is reached now where it is more; only
 * {@code -Dfloors.lower=true} lets a floor fall.
 */
class FloorsTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path FLOORS = Path.of("src/test/resources/org/lantai/floors/floors.tsv");
    private static final String HEAD =
            "# What cleaning reaches on the corpora at least; wrong characters are counted below"
                    + " nought. Written by FloorsTest.\n# figure\tfloor\n";

    @Test
    void cleaningReachesWhatItHasReachedBefore() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here");
        SortedMap<String, BigDecimal> reached = new Corpus(CORPUS).score().all();
        SortedMap<String, BigDecimal> floors = settled(read(), reached);
        if (Boolean.getBoolean("floors.raise") || Boolean.getBoolean("floors.lower")) {
            write(floors);
        }
        assertThat(reached.keySet()).as("run once with -Dfloors.raise=true").containsAll(floors.keySet());
        assertThat(floors)
                .allSatisfy((figure, floor) ->
                        assertThat(reached.get(figure)).as(figure).isGreaterThanOrEqualTo(floor));
    }

    @Test
    void aFloorRisesAndFallsOnlyWhenAskedTo() {
        SortedMap<String, BigDecimal> floors = new TreeMap<>(Map.of("kept", new BigDecimal("8")));
        SortedMap<String, BigDecimal> more = new TreeMap<>(Map.of("kept", new BigDecimal("9")));
        SortedMap<String, BigDecimal> less = new TreeMap<>(Map.of("kept", new BigDecimal("7")));

        assertThat(settled(floors, more, false, false)).isEqualTo(floors);
        assertThat(settled(floors, more, true, false)).isEqualTo(more);
        assertThat(settled(floors, less, true, false)).isEqualTo(floors);
        assertThat(settled(floors, less, false, true)).isEqualTo(less);
    }

    @Test
    void comparesTextsAsTheScorersDo() {
        assertThat(Comparison.fold("“云溪”　Ａ１。、—…")).isEqualTo("\"云溪\"A1.,-.");
        assertThat(Comparison.distance("云溪县修渠", "云县修水渠")).isEqualTo(2);
    }

    private static SortedMap<String, BigDecimal> settled(
            SortedMap<String, BigDecimal> floors, SortedMap<String, BigDecimal> reached) {
        return settled(floors, reached, Boolean.getBoolean("floors.raise"), Boolean.getBoolean("floors.lower"));
    }

    private static SortedMap<String, BigDecimal> settled(
            SortedMap<String, BigDecimal> floors, SortedMap<String, BigDecimal> reached, boolean raise, boolean lower) {
        SortedMap<String, BigDecimal> settled = new TreeMap<>(floors);
        reached.forEach((figure, value) -> {
            BigDecimal floor = floors.get(figure);
            boolean changes = floor == null ? raise : value.compareTo(floor) > 0 ? raise : lower;
            if (changes) {
                settled.put(figure, value);
            }
        });
        return settled;
    }

    private static SortedMap<String, BigDecimal> read() throws IOException {
        return Files.readAllLines(FLOORS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(row -> row[0], row -> new BigDecimal(row[1]), (a, b) -> b, TreeMap::new));
    }

    private static void write(SortedMap<String, BigDecimal> floors) throws IOException {
        String rows = floors.entrySet().stream()
                .map(e -> e.getKey() + "\t" + e.getValue().toPlainString() + "\n")
                .collect(Collectors.joining());
        Files.writeString(FLOORS, HEAD + rows);
    }
}
