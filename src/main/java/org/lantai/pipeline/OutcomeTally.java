package org.lantai.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lantai.model.Origin;
import org.lantai.pipeline.Outcomes.Outcome;
import org.lantai.source.CaptureFolder;
import org.lantai.source.FormatName;
import org.lantai.text.HostName;

/** Counts what became of captures, which are told in the order of their places. */
final class OutcomeTally {
    /** So many of each outcome are named. */
    private static final int NAMED = 3;

    private final SortedMap<String, Map<Outcome, Integer>> formats = new TreeMap<>();
    private final SortedMap<String, Map<Outcome, Integer>> hosts = new TreeMap<>();
    private final SortedMap<Outcome, List<String>> first = new TreeMap<>();

    void add(Origin origin, Outcome outcome) {
        String file = CaptureFolder.inside(origin.file());
        String host = origin.url().flatMap(HostName::of).orElse("");
        Stream.of(
                        formats.computeIfAbsent(FormatName.of(file), f -> new EnumMap<>(Outcome.class)),
                        hosts.computeIfAbsent(host, h -> new EnumMap<>(Outcome.class)))
                .forEach(row -> row.merge(outcome, 1, Integer::sum));
        List<String> named = first.computeIfAbsent(outcome, o -> new ArrayList<>());
        if (named.size() < NAMED) {
            named.add(CaptureFolder.inside(origin.place().toString()));
        }
    }

    Outcomes outcomes() {
        return new Outcomes(formats, hosts, first);
    }
}
