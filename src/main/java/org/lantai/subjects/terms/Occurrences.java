package org.lantai.subjects.terms;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts many terms in a text at once: the text is walked once for each length of a term, not once for each term. */
final class Occurrences {
    private Occurrences() {}

    /** How often the text has each of the terms, places that overlap counted once. */
    static Map<String, Integer> of(Collection<String> terms, String text) {
        SortedMap<Integer, Map<String, Integer>> ends = new TreeMap<>();
        BitSet firsts = new BitSet();
        for (String term : terms) {
            ends.computeIfAbsent(term.length(), length -> new HashMap<>()).put(term, 0);
            firsts.set(term.charAt(0));
        }
        Map<String, Integer> counts = new HashMap<>();
        ends.forEach((length, endsOfLength) -> {
            for (int at = 0; at + length <= text.length(); at++) {
                String here = firsts.get(text.charAt(at)) ? text.substring(at, at + length) : "";
                if (endsOfLength.getOrDefault(here, Integer.MAX_VALUE) <= at) {
                    counts.merge(here, 1, Integer::sum);
                    endsOfLength.put(here, at + length);
                }
            }
        });
        return counts;
    }
}
