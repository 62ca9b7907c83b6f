package org.lantai.lexicon;

import java.util.Arrays;

/**
 * Reads lines such as {@code 对接 189 v}. Those with Latin letters are left out; the others stand in the order of their
 * characters, but for a few. It reads the bytes themselves, since to make strings of them takes three times as long.
 */
final class WordFrequencyReader {
    private static final int LETTER_BYTES = 3;

    private final byte[] bytes;
    private final char[] letters;
    private int length;
    private int[] starts = new int[1 << 19];
    private int[] counts = new int[1 << 19];
    private byte[] kinds = new byte[1 << 19];
    private int words;

    WordFrequencyReader(byte[] bytes) {
        this.bytes = bytes;
        this.letters = new char[bytes.length / LETTER_BYTES + 1];
    }

    WordFrequencies read() {
        int at = 0;
        while (at < bytes.length) {
            int start = length;
            int space = readLetters(at);
            if (length > start && space < bytes.length && bytes[space] == ' ') {
                add(start, count(space + 1), kind(space + 1));
            } else {
                length = start;
            }
            at = endOfLine(space) + 1;
        }
        starts[words] = length;
        return new WordFrequencies(
                Arrays.copyOf(letters, length),
                Arrays.copyOf(starts, words + 1),
                Arrays.copyOf(counts, words),
                Arrays.copyOf(kinds, words));
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Reads characters of three bytes each, as all Chinese ones of the list are; the index behind them. */
    private int readLetters(int from) {
        int i = from;
        while (i + LETTER_BYTES <= bytes.length && (bytes[i] & 0xF0) == 0xE0) {
            letters[length++] = (char) ((bytes[i] & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | (bytes[i + 2] & 0x3F));
            i += LETTER_BYTES;
        }
        return i;
    }

    private int count(int from) {
        int count = 0;
        for (int i = from; i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            count = 10 * count + bytes[i] - '0';
        }
        return count;
    }

    /** The kind behind the count, which begins at an index. */
    private WordKind kind(int from) {
        int i = from;
        while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i + 1 < bytes.length && bytes[i] == ' '
                ? WordKind.of((char) bytes[i + 1], i + 2 < bytes.length ? (char) bytes[i + 2] : '\n')
                : WordKind.OTHER;
    }

    private void add(int start, int count, WordKind kind) {
        if (words + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            counts = Arrays.copyOf(counts, 2 * counts.length);
            kinds = Arrays.copyOf(kinds, 2 * kinds.length);
        }
        starts[words] = start;
        counts[words] = count;
        kinds[words] = kind.number();
        words++;
        sortIn();
    }

    /** Moves the last word in front of those that it should stand in front of. */
    private void sortIn() {
        int place = words - 1;
        while (place > 0 && compare(place - 1) > 0) {
            place--;
        }
        if (place < words - 1) {
            move(place);
        }
    }

    private int compare(int word) {
        int a = starts[word];
        int b = starts[words - 1];
        while (a < starts[word + 1] && b < length && letters[a] == letters[b]) {
            a++;
            b++;
        }
        boolean ends = a == starts[word + 1] || b == length;
        return ends ? starts[word + 1] - a - (length - b) : letters[a] - letters[b];
    }

    private void move(int place) {
        int from = starts[place];
        char[] last = Arrays.copyOfRange(letters, starts[words - 1], length);
        int count = counts[words - 1];
        byte kind = kinds[words - 1];
        System.arraycopy(letters, from, letters, from + last.length, starts[words - 1] - from);
        System.arraycopy(last, 0, letters, from, last.length);
        for (int word = words - 1; word > place; word--) {
            starts[word] = starts[word - 1] + last.length;
            counts[word] = counts[word - 1];
            kinds[word] = kinds[word - 1];
        }
        counts[place] = count;
        kinds[place] = kind;
    }
}
