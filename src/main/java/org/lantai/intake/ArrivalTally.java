package org.lantai.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts arrivals and remembers the first of each. */
final class ArrivalTally {
    /** So many of each are named. */
    static final int NAMED = 3;

    private final Map<Arrival, Integer> numbers = new EnumMap<>(Arrival.class);
    private final Map<Arrival, List<String>> first = new EnumMap<>(Arrival.class);

    /** @param number how many captures there are in that place */
    void add(Arrival arrival, String place, int number) {
        numbers.merge(arrival, number, Integer::sum);
        List<String> named = first.computeIfAbsent(arrival, a -> new ArrayList<>());
        if (named.size() < NAMED) {
            named.add(place);
        }
    }

    SortedMap<Arrival, IntakeReport.Some> arrivals() {
        SortedMap<Arrival, IntakeReport.Some> all = new TreeMap<>();
        numbers.forEach((arrival, number) ->
                all.put(arrival, new IntakeReport.Some(number, first.getOrDefault(arrival, List.of()))));
        return all;
    }
}
