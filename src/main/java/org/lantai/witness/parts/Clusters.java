package org.lantai.witness.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Documents that belong together, by their numbers. */
public final class Clusters {
    private final int[] above;

    public Clusters(int size) {
        above = new int[size];
        for (int i = 0; i < size; i++) {
            above[i] = i;
        }
    }

    /** The number that a cluster goes by. */
    public int of(int number) {
        int top = number;
        while (above[top] != top) {
            above[top] = above[above[top]];
            top = above[top];
        }
        return top;
    }

    /** Puts two clusters together, under the number of the first. */
    public void join(int one, int other) {
        above[of(other)] = of(one);
    }

    /** All clusters of two or more, each and all of them by number. */
    public List<List<Integer>> several() {
        TreeMap<Integer, List<Integer>> clusters = new TreeMap<>();
        for (int i = 0; i < above.length; i++) {
            if (of(i) != i) {
                clusters.computeIfAbsent(of(i), top -> new ArrayList<>(List.of(top)))
                        .add(i);
            }
        }
        return clusters.values().stream()
                .map(members -> members.stream().sorted().toList())
                .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
                .toList();
    }
}
