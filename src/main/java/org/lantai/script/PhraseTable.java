package org.lantai.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Phrases and what stands for each, compiled once into a trie of flat arrays: finding the longest phrase at a place
 * allocates nothing. Immutable.
 */
final class PhraseTable {
    /** What {@link #longest} returns where no phrase begins. */
    static final int NONE = -1;

    private static final int ROOTS = 1 << 16;

    private final int[] roots = new int[ROOTS];
    private final String[] phrases;
    private final String[] values;
    private final long[] edges;
    private final int[] targets;
    private final int[] valueOf;
    private final boolean[] hasChildren;
    private final int longestPhrase;

    PhraseTable(Map<String, String> entries) {
        Map<String, String> sorted = new TreeMap<>(entries);
        phrases = sorted.keySet().toArray(String[]::new);
        values = sorted.values().toArray(String[]::new);
        int characters = Arrays.stream(phrases).mapToInt(String::length).sum();
        edges = new long[Integer.highestOneBit(Math.max(8, characters)) * 4];
        targets = new int[edges.length];
        int[] nodeValues = new int[characters + 1];
        boolean[] inner = new boolean[characters + 1];
        int nodes = 1;
        for (int i = 0; i < phrases.length; i++) {
            nodes = insert(phrases[i], i, nodes, nodeValues, inner);
        }
        valueOf = Arrays.copyOf(nodeValues, nodes);
        hasChildren = Arrays.copyOf(inner, nodes);
        longestPhrase = Arrays.stream(phrases).mapToInt(String::length).max().orElse(0);
    }

    /** Adds a phrase; node 0 stands for no node, values are stored plus one. Returns the number of nodes. */
    private int insert(String phrase, int value, int nodes, int[] nodeValues, boolean[] inner) {
        int count = nodes;
        int node = roots[phrase.charAt(0)];
        if (node == 0) {
            node = count++;
            roots[phrase.charAt(0)] = node;
        }
        for (int i = 1; i < phrase.length(); i++) {
            inner[node] = true;
            int slot = slot(node, phrase.charAt(i));
            if (edges[slot] == 0) {
                edges[slot] = key(node, phrase.charAt(i));
                targets[slot] = count++;
            }
            node = targets[slot];
        }
        nodeValues[node] = value + 1;
        return count;
    }

    private static long key(int node, char c) {
        return ((long) node << 16) | c;
    }

    private int slot(int node, char c) {
        long key = key(node, c);
        int mask = edges.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (edges[slot] != 0 && edges[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Number of the longest phrase that stands in the text from {@code start} on, or {@link #NONE}. */
    int longest(CharSequence text, int start, int end) {
        int node = roots[text.charAt(start)];
        int found = 0;
        for (int i = start + 1; node != 0; i++) {
            found = valueOf[node] == 0 ? found : valueOf[node];
            node = i < end && hasChildren[node] ? targets[slot(node, text.charAt(i))] : 0;
        }
        return found - 1;
    }

    /** Numbers of all phrases that stand in the text from {@code start} on, shortest first. */
    List<Integer> all(CharSequence text, int start, int end) {
        List<Integer> found = new ArrayList<>(2);
        int node = roots[text.charAt(start)];
        for (int i = start + 1; node != 0; i++) {
            if (valueOf[node] != 0) {
                found.add(valueOf[node] - 1);
            }
            node = i < end && hasChildren[node] ? targets[slot(node, text.charAt(i))] : 0;
        }
        return found;
    }

    String phrase(int number) {
        return phrases[number];
    }

    String value(int number) {
        return values[number];
    }

    /** Length of the longest phrase, in UTF-16 units. */
    int longestPhrase() {
        return longestPhrase;
    }
}
