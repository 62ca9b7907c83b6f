package org.lantai.script.phrase;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * Phrases and what stands for each, compiled once into a trie of flat arrays: finding the longest phrase at a place
 * allocates nothing. Immutable.
 */
public final class PhraseTable {
    /** What {@link #longest} returns where no phrase begins. */
    public static final int NONE = -1;
    /** No phrase begins so. */
    public static final int NO_NODE = 0;

    private static final int ROOTS = 1 << 16;

    private final int[] roots = new int[ROOTS];
    private final String[] phrases;
    private final String[] values;
    private final long[] edges;
    private final int[] targets;
    private final int[] valueOf;
    private final boolean[] hasChildren;
    private final int longestPhrase;

    public PhraseTable(Map<String, String> entries) {
        phrases = entries.keySet().toArray(String[]::new);
        Arrays.sort(phrases);
        values = new String[phrases.length];
        Arrays.setAll(values, i -> Objects.requireNonNull(entries.get(phrases[i])));
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
    public int longest(CharSequence text, int start, int end) {
        int node = roots[text.charAt(start)];
        int found = 0;
        for (int i = start + 1; node != 0; i++) {
            found = valueOf[node] == 0 ? found : valueOf[node];
            node = i < end && hasChildren[node] ? targets[slot(node, text.charAt(i))] : 0;
        }
        return found - 1;
    }

    /** The node behind a first character, or {@link #NO_NODE}. */
    public int root(char c) {
        return roots[c];
    }

    /** The node behind one more character, or {@link #NO_NODE}. */
    public int child(int node, char c) {
        return hasChildren[node] ? targets[slot(node, c)] : NO_NODE;
    }

    /** Whether a phrase ends at a node. */
    public boolean ends(int node) {
        return valueOf[node] != 0;
    }

    public String phrase(int number) {
        return phrases[number];
    }

    public String value(int number) {
        return values[number];
    }

    /** Length of the longest phrase, in UTF-16 units. */
    public int longestPhrase() {
        return longestPhrase;
    }
}
