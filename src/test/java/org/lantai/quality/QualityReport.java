package org.lantai.quality;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.lantai.quality.QualityFloors.Row;

/**
 * Figures beside their floors, for people.
 *
 * @param reached what is reached now, by area
 * @param floors what must be reached
 */
record QualityReport(SortedMap<String, QualityFigure> reached, SortedMap<String, Row> floors) {
    /** One line an area. */
    String table() {
        return reached.keySet().stream().map(this::line).collect(Collectors.joining("\n", head(), "\n"));
    }

    private static String head() {
        return row("area", "reached", "floor", "of", "falls short on") + "\n";
    }

    private String line(String area) {
        QualityFigure figure = reached.get(area);
        Row floor = floors.get(area);
        String least = floor == null ? "none" : floor.floor().toPlainString();
        String note = mayRise(area) ? "(the floor may be raised) " : "";
        return row(
                area,
                figure.reached().toPlainString(),
                least,
                Integer.toString(figure.of()),
                note + String.join(" ", figure.misses().keySet()));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-44s %8s %8s %5s  %s", cells);
    }

    /** Whether writing floors would raise this one. */
    boolean mayRise(String area) {
        Row floor = floors.get(area);
        QualityFigure figure = Objects.requireNonNull(reached.get(area));
        return floor != null && figure.of() == floor.of() && figure.floor().compareTo(floor.floor()) > 0;
    }

    /** Figures below their floors with the pages that were good enough before, and rows that do not fit the pages. */
    List<String> losses() {
        List<String> losses = reached.keySet().stream()
                .map(this::loss)
                .filter(loss -> !loss.isEmpty())
                .collect(Collectors.toList());
        floors.keySet().stream()
                .filter(area -> !reached.containsKey(area))
                .forEach(area -> losses.add(area + ": no page is left"));
        return losses;
    }

    private String loss(String area) {
        QualityFigure figure = reached.get(area);
        Row floor = floors.get(area);
        if (floor == null || floor.of() != figure.of()) {
            return area + ": has no floor of " + figure.of() + " items";
        }
        return figure.reached().compareTo(floor.floor()) >= 0
                ? ""
                : "%s: %s, not %s; lost on %s".formatted(area, figure.reached(), floor.floor(), lost(figure, floor));
    }

    private static String lost(QualityFigure figure, Row floor) {
        String lost = figure.misses().entrySet().stream()
                .filter(miss -> !floor.fellShort().contains(miss.getKey()))
                .map(miss -> miss.getKey() + " (" + miss.getValue() + ")")
                .collect(Collectors.joining(", "));
        return lost.isEmpty() ? "pages that fell short before" : lost;
    }

    /** All that went wrong, by area and page. */
    String misses() {
        return reached.entrySet().stream()
                .filter(area -> !area.getValue().misses().isEmpty())
                .map(area ->
                        "== " + area.getKey() + "\n" + lines(area.getValue().misses()))
                .collect(Collectors.joining());
    }

    private static String lines(SortedMap<String, String> misses) {
        return misses.entrySet().stream()
                .map(miss -> miss.getKey() + "\t" + miss.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
