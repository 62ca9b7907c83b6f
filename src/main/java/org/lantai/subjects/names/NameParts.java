package org.lantai.subjects.names;

import java.nio.ByteBuffer;
import org.lantai.lexicon.Table;

/**
 * Parts of the names of people of other languages, from a list packed with HanLP portable, which is read here directly as
 * {@link NameCosts} is: a double-array trie, each part with a number. Immutable.
 */
final class NameParts {
    static final int NONE = -1;

    private static final String FOREIGN = "/data/dictionary/person/nrf.txt.trie.dat";
    private static final String JAPANESE = "/data/dictionary/person/nrj.txt.trie.dat";

    private final int[] trie;

    private NameParts(ByteBuffer file) {
        trie = new int[2 * file.getInt()];
        file.asIntBuffer().get(trie);
    }

    /** 14,800 parts of names written by their sound: 韦尔斯, 雅各布. */
    static NameParts foreign() {
        return new NameParts(ByteBuffer.wrap(Table.bytes(NameParts.class, FOREIGN)));
    }

    /** 34,400 surnames and given names of Japan: 西野, 美姬. */
    static NameParts japanese() {
        return new NameParts(ByteBuffer.wrap(Table.bytes(NameParts.class, JAPANESE)));
    }

    /** The number of the part that a stretch of text is, or {@link #NONE}. */
    int number(CharSequence text, int from, int to) {
        int place = trie[0];
        for (int i = from; i < to; i++) {
            int next = place + text.charAt(i) + 1;
            if (2 * next + 1 >= trie.length || trie[2 * next + 1] != place) {
                return NONE;
            }
            place = trie[2 * next];
        }
        boolean ends = 2 * place + 1 < trie.length && trie[2 * place + 1] == place && trie[2 * place] < 0;
        return ends ? -trie[2 * place] - 1 : NONE;
    }

    boolean has(CharSequence text, int from, int to) {
        return from < to && from >= 0 && to <= text.length() && number(text, from, to) != NONE;
    }

    /** The longest part that begins at an index, of at most that many characters; 0 for none. */
    int from(CharSequence text, int index, int most) {
        for (int length = Math.min(most, text.length() - index); length > 0; length--) {
            if (has(text, index, index + length)) {
                return length;
            }
        }
        return 0;
    }

    /** The longest part that ends at an index. */
    int to(CharSequence text, int index, int most) {
        for (int length = Math.min(most, index); length > 0; length--) {
            if (has(text, index - length, index)) {
                return length;
            }
        }
        return 0;
    }
}
