package org.lantai.witness.parts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lantai.subjects.Entry;

/**
 * The captured parts of one article that its site spread over several pages.
 *
 * @param captured the parts by their number, counted from 1
 * @param count how many parts there are as far as their links tell
 */
public record PartSet(SortedMap<Integer, Entry> captured, int count) {
    public PartSet {
        captured = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Integer, Entry>) captured));
    }

    /** The numbers of the parts that were not captured. */
    public List<Integer> missing() {
        return IntStream.rangeClosed(1, count)
                .filter(number -> !captured.containsKey(number))
                .boxed()
                .toList();
    }
}
