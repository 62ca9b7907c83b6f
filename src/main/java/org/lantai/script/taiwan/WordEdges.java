package org.lantai.script.taiwan;

/** Where words begin in a stretch of a text, by the indexes of the text; one does at its start and at its end. Immutable. */
final class WordEdges {
    private final int from;
    private final boolean[] edges;

    WordEdges(int from, boolean[] edges) {
        this.from = from;
        this.edges = edges;
    }

    boolean isEdge(int index) {
        return edges[index - from];
    }

    /** The last edge up to an index; the start of the stretch for one before it. */
    int floor(int index) {
        int at = Math.max(index, from);
        while (!isEdge(at)) {
            at--;
        }
        return at;
    }

    /** The first edge from an index on; the end of the stretch for one behind it. */
    int ceiling(int index) {
        int at = Math.min(index, from + edges.length - 1);
        while (!isEdge(at)) {
            at++;
        }
        return at;
    }
}
