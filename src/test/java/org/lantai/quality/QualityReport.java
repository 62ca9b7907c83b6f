package org.lantai.quality;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantai.quality.QualityFigure.Miss;
import org.lantai.quality.QualityFloors.Row;

/**
 * Figures beside their floors, for people.
 *
 * @param reached what is reached now, by area
 * @param floors what must be reached
 */
record QualityReport(SortedMap<String, QualityFigure> reached, SortedMap<String, Row> floors) {
    /** What the three figures of a text are called behind its area. */
    static final String PRECISION = " precision";

    static final String RECALL = " recall";
    static final String F1 = " F1";

    /** One line an area. */
    String table() {
        return reached.keySet().stream()
                .filter(area -> !area.endsWith(PRECISION) && !area.endsWith(RECALL))
                .map(this::line)
                .collect(Collectors.joining("\n", head(), "\n"));
    }

    private static String head() {
        return row("area", "reached", "floor", "of", "falls short on") + "\n"
                + row("(texts: precision / recall / F1)", "", "", "", "") + "\n";
    }

    private String line(String area) {
        List<String> parts = parts(area);
        QualityFigure figure = figure(area);
        String note = parts.stream().anyMatch(this::mayRise) ? "(the floor may be raised) " : "";
        return row(
                area.replace(F1, ""),
                joined(parts, part -> figure(part).reached().toPlainString()),
                joined(parts, this::floor),
                Integer.toString(figure.of()),
                note + String.join(" ", figure.misses().keySet()));
    }

    /** The areas that stand in the line of this one. */
    private static List<String> parts(String area) {
        String text = area.replace(F1, "");
        return area.endsWith(F1) ? List.of(text + PRECISION, text + RECALL, area) : List.of(area);
    }

    private static String joined(List<String> parts, Function<String, String> shown) {
        return parts.stream().map(shown).collect(Collectors.joining(" / "));
    }

    private QualityFigure figure(String area) {
        return Objects.requireNonNull(reached.get(area));
    }

    private String floor(String area) {
        Row row = floors.get(area);
        return row == null ? "none" : row.floor().toPlainString();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-40s %-21s %-21s %5s  %s", cells);
    }

    /** Whether writing floors would raise this one. */
    boolean mayRise(String area) {
        Row floor = floors.get(area);
        QualityFigure figure = figure(area);
        return floor != null && figure.floor().compareTo(floor.floor()) > 0;
    }

    /** Figures below their floors with the pages that were better before, and rows that do not fit the pages. */
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
        QualityFigure figure = figure(area);
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
                .filter(miss -> miss.getValue().points() > floor.fellShort().getOrDefault(miss.getKey(), 0))
                .map(miss -> miss.getKey() + " (" + miss.getValue().what() + ")")
                .collect(Collectors.joining(", "));
        return lost.isEmpty() ? "pages that are good still" : lost;
    }

    /** All that went wrong, by area and page. */
    String misses() {
        return reached.entrySet().stream()
                .filter(area ->
                        !area.getKey().endsWith(PRECISION) && !area.getKey().endsWith(RECALL))
                .filter(area -> !area.getValue().misses().isEmpty())
                .map(area ->
                        "== " + area.getKey() + "\n" + lines(area.getValue().misses()))
                .collect(Collectors.joining());
    }

    private static String lines(SortedMap<String, Miss> misses) {
        return misses.entrySet().stream()
                .map(miss -> miss.getKey() + "\t" + miss.getValue().what() + "\n")
                .collect(Collectors.joining());
    }
}
