package org.lantai.lexicon.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class TrieMakerTest {
    @Property(tries = 200)
    void leadsToEveryWordAndToNoOther(
            @ForAll @NotEmpty @Size(max = 200) Set<@NotEmpty @CharRange(from = '一', to = '丄') String> words,
            @ForAll @NotEmpty @CharRange(from = '一', to = '丅') String other) {
        List<String> sorted = List.copyOf(new TreeSet<>(words));
        TrieMaker trie = new TrieMaker(sorted, IntStream.range(0, sorted.size()).toArray(), new double[sorted.size()]);

        for (int i = 0; i < sorted.size(); i++) {
            assertThat(word(trie, sorted.get(i))).isEqualTo(i);
        }
        assertThat(word(trie, other)).isEqualTo(Math.max(-1, sorted.indexOf(other)));
    }

    /** Follows a word as {@code lexicon.DoubleArray} does. */
    private static int word(TrieMaker trie, String word) {
        int place = 0;
        for (int i = 0; i < word.length(); i++) {
            int code = trie.codes()[word.charAt(i)];
            place = code == 0 || trie.bases()[place] < 0 ? -1 : behind(trie, place, code);
            if (place < 0) {
                return -1;
            }
        }
        if (trie.bases()[place] < 0) {
            return -trie.bases()[place] - 1;
        }
        int end = behind(trie, place, 0);
        return end < 0 ? -1 : -trie.bases()[end] - 1;
    }

    private static int behind(TrieMaker trie, int place, int code) {
        int next = trie.bases()[place] + code;
        return next < trie.checks().length && trie.checks()[next] == place ? next : -1;
    }
}
