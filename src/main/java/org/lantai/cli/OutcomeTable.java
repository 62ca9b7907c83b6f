package org.lantai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.lantai.pipeline.Outcomes;
import org.lantai.pipeline.Outcomes.Outcome;

/** What became of the captures as a table: a row for each format and for the hosts that have the most. */
final class OutcomeTable {
    /** So many hosts have a row of their own. */
    private static final int HOSTS = 10;

    private static final int NAME = 32;
    private static final int NUMBER = 12;

    private static final Comparator<Map.Entry<String, Map<Outcome, Integer>>> LARGEST = Comparator.comparing(
                    (Map.Entry<String, Map<Outcome, Integer>> row) -> -sum(row.getValue()))
            .thenComparing(Map.Entry::getKey);

    private OutcomeTable() {}

    static void print(Outcomes outcomes, PrintWriter out) {
        List<String> head = new ArrayList<>(List.of("captures"));
        Arrays.stream(Outcome.values()).map(OutcomeTable::words).forEach(head::add);
        out.println(line("", head));
        outcomes.formats().forEach((format, row) -> out.println(line(format, row)));
        printHosts(outcomes.hosts(), out);
        outcomes.first()
                .forEach((outcome, places) -> out.printf(
                        "%s, the first: %s%n",
                        words(outcome), Columns.fit(String.join(", ", places), Integer.MAX_VALUE)));
    }

    private static void printHosts(SortedMap<String, Map<Outcome, Integer>> hosts, PrintWriter out) {
        List<Map.Entry<String, Map<Outcome, Integer>>> rows =
                hosts.entrySet().stream().sorted(LARGEST).toList();
        rows.stream()
                .limit(HOSTS)
                .forEach(row ->
                        out.println(line(row.getKey().isEmpty() ? "(without address)" : row.getKey(), row.getValue())));
        if (rows.size() > HOSTS) {
            Map<Outcome, Integer> rest = new EnumMap<>(Outcome.class);
            rows.subList(HOSTS, rows.size())
                    .forEach(row -> row.getValue().forEach((outcome, n) -> rest.merge(outcome, n, Integer::sum)));
            out.println(line("and " + (rows.size() - HOSTS) + " more hosts", rest));
        }
    }

    private static String line(String name, Map<Outcome, Integer> row) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(sum(row))));
        Arrays.stream(Outcome.values())
                .map(outcome -> String.valueOf(row.getOrDefault(outcome, 0)))
                .forEach(cells::add);
        return line(name, cells);
    }

    private static String line(String name, List<String> cells) {
        return Columns.pad(Columns.fit(name, NAME), NAME)
                + cells.stream()
                        .map(cell -> " ".repeat(NUMBER - cell.length()) + cell)
                        .collect(Collectors.joining());
    }

    private static int sum(Map<Outcome, Integer> row) {
        return row.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case DOCUMENT -> "documents";
            case JOINED -> "joined";
            case LIST -> "lists";
            case ERROR_PAGE -> "error pages";
            case LEFT_OUT -> "left out";
        };
    }
}
