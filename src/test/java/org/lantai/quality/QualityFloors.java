package org.lantai.quality;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The floors under all figures, as they stand in a file. */
final class QualityFloors {
    static final Path FILE = LabelledPage.CORPUS.resolve("floors.tsv");

    private static final String HEAD = """
            # What cleaning reaches on the pages of this folder at least. Written by QualityTest with -Dlantai.floors=write,
            # which raises floors and never lowers one. A floor stands below what was reached by one item, or 2 in 100 where
            # that is more; shares in percent by 2 points; scripts by 3 characters. The last column names the pages that fell
            # short then, and how far: an area with other items than its row has is a new one.
            # area\tfloor\treached\tof\tfell short
            """;

    /**
     * One area.
     *
     * @param floor what must be reached
     * @param reached what was reached when it was written
     * @param of how many items it was measured on
     * @param fellShort pages that fell short when the row was written, and how far
     */
    record Row(BigDecimal floor, BigDecimal reached, int of, SortedMap<String, Integer> fellShort) {
        static Row of(QualityFigure figure) {
            SortedMap<String, Integer> fellShort = new TreeMap<>();
            figure.misses().forEach((page, miss) -> fellShort.put(page, miss.points()));
            return new Row(figure.floor(), figure.reached(), figure.of(), fellShort);
        }

        String line(String area) {
            String pages = fellShort.entrySet().stream()
                    .map(page -> page.getKey() + ":" + page.getValue())
                    .collect(Collectors.joining(" "));
            return String.join("\t", area, floor.toPlainString(), reached.toPlainString(), Integer.toString(of), pages);
        }
    }

    private QualityFloors() {}

    static SortedMap<String, Row> parse(String file) {
        return file.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], QualityFloors::row, (one, other) -> other, TreeMap::new));
    }

    private static Row row(String[] cells) {
        SortedMap<String, Integer> pages = new TreeMap<>();
        Arrays.stream(cells[4].split(" "))
                .filter(page -> !page.isEmpty())
                .map(page -> page.split(":", 2))
                .forEach(page -> pages.put(page[0], Integer.valueOf(page[1])));
        return new Row(new BigDecimal(cells[1]), new BigDecimal(cells[2]), Integer.parseInt(cells[3]), pages);
    }

    static String format(SortedMap<String, Row> floors) {
        return floors.entrySet().stream()
                .map(row -> row.getValue().line(row.getKey()) + "\n")
                .collect(Collectors.joining("", HEAD, ""));
    }

    /** The floors as they become by what was reached: higher ones replace, areas that are gone go, others stay. */
    static SortedMap<String, Row> raised(Map<String, Row> floors, SortedMap<String, QualityFigure> reached) {
        SortedMap<String, Row> raised = new TreeMap<>();
        reached.forEach((area, figure) -> {
            Row old = floors.get(area);
            boolean stays =
                    old != null && old.of() == figure.of() && old.floor().compareTo(figure.floor()) >= 0;
            raised.put(area, stays ? old : Row.of(figure));
        });
        return raised;
    }
}
