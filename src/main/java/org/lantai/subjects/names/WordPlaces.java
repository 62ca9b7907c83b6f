package org.lantai.subjects.names;

/** Where known words stand in a text. */
@SuppressWarnings("EnumOrdinal") // An array is asked for every character; the place of a kind in it is written nowhere.
final class WordPlaces {
    private final byte[][] from;
    private final byte[][] to;

    /** @param length of the text */
    WordPlaces(int length) {
        from = new byte[WordSense.values().length][length + 1];
        to = new byte[WordSense.values().length][length + 1];
    }

    void add(WordSense kind, int begin, int end) {
        byte length = (byte) (end - begin);
        byte[] starts = from[kind.index()];
        byte[] ends = to[kind.index()];
        starts[begin] = (byte) Math.max(starts[begin], length);
        ends[end] = (byte) Math.max(ends[end], length);
    }

    /** Length of the longest word of a kind that begins there, 0 for none. */
    int from(WordSense kind, int index) {
        return from[kind.index()][index];
    }

    /** Length of the longest word of a kind that ends there, 0 for none. */
    int to(WordSense kind, int index) {
        return to[kind.index()][index];
    }
}
