package org.lantai.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What parameters tell where a reader came from, and not what the page is, on which hosts. The same name means a page
 * elsewhere: {@code from=20} is the second page of many lists, {@code from=timeline} is written by WeChat behind every
 * address that is shared there.
 */
final class TracingParameters {
    private static final String TABLE = "tracing-parameters.tsv";
    private static final int COLUMNS = 5;

    /** Of a row that holds on all hosts. */
    static final String ANY_HOST = "*";

    private final Map<String, List<Row>> byName;

    private TracingParameters(Map<String, List<Row>> byName) {
        this.byName = byName;
    }

    /**
     * A row of the table.
     *
     * @param host the host, with all below it, or {@link #ANY_HOST}
     * @param name the parameter, in lower case
     * @param value all that it may be to be one that traces, in {@link PercentForm}
     * @param example an address that has it
     */
    record Row(String host, String name, Pattern value, String example) {
        private static Row of(List<String> columns) {
            return new Row(columns.get(0), columns.get(1), Pattern.compile(columns.get(2)), columns.get(3));
        }

        private boolean holds(String onHost, String given) {
            boolean here = host.equals(ANY_HOST) || onHost.equals(host) || onHost.endsWith("." + host);
            return here && value.matcher(given).matches();
        }
    }

    /** Those of the table. */
    static TracingParameters known() {
        return of(rows());
    }

    static TracingParameters of(List<Row> rows) {
        return new TracingParameters(rows.stream().collect(Collectors.groupingBy(Row::name)));
    }

    /**
     * Whether a parameter only traces.
     *
     * @param host the host of the address
     * @param parameter its name, {@code =} and its value, in {@link PercentForm}
     */
    boolean holds(String host, String parameter) {
        int sign = parameter.indexOf('=');
        String name = sign < 0 ? parameter : parameter.substring(0, sign);
        String value = sign < 0 ? "" : parameter.substring(sign + 1);
        return byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .anyMatch(row -> row.holds(host, value));
    }

    static List<Row> rows() {
        return OwnTable.rows(TABLE, COLUMNS).stream().map(Row::of).toList();
    }
}
