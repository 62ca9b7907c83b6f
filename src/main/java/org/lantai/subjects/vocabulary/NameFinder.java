package org.lantai.subjects.vocabulary;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/** Finds names in texts, all in one pass over the text (Aho-Corasick). */
final class NameFinder {
    private final Optional<AhoCorasickDoubleArrayTrie<String>> names;

    /** @param names what to report for each name, by the folded name */
    NameFinder(Map<String, String> names) {
        this.names = names.isEmpty()
                ? Optional.empty()
                : Optional.of(new AhoCorasickDoubleArrayTrie<>(new TreeMap<>(names)));
    }

    /** What to report for each name that stands in the text, in the order of the text, nothing twice. */
    List<String> find(String text) {
        Set<String> found = new LinkedHashSet<>();
        names.ifPresent(trie -> text.lines().forEach(line -> findInLine(trie, line, found)));
        return List.copyOf(found);
    }

    private static void findInLine(AhoCorasickDoubleArrayTrie<String> trie, String line, Set<String> found) {
        FoldedLine folded = FoldedLine.of(line);
        List<Match> matches = new ArrayList<>();
        trie.parseText(folded.text(), (begin, end, name) -> {
            if (!folded.splitsWord(begin) && !folded.splitsWord(end)) {
                matches.add(new Match(begin, end, name));
            }
        });
        matches.sort(Comparator.comparingInt(Match::begin)
                .thenComparing(Comparator.comparingInt(Match::end).reversed()));
        int reached = 0;
        for (Match match : matches) {
            if (match.begin() >= reached) {
                found.add(match.name());
                reached = match.end();
            }
        }
    }

    private record Match(int begin, int end, String name) {}

    /**
     * A line as names are compared, without white space.
     *
     * @param wordStarts the indexes before which white space was dropped
     */
    private record FoldedLine(String text, BitSet wordStarts) {
        static FoldedLine of(String line) {
            StringBuilder text = new StringBuilder(line.length());
            BitSet wordStarts = new BitSet();
            int start = 0;
            for (int i = 0; i <= line.length(); i++) {
                if (i == line.length() || Chars.isBlank(line.charAt(i))) {
                    wordStarts.set(text.length());
                    text.append(Fold.key(line.substring(start, i)));
                    start = i + 1;
                }
            }
            return new FoldedLine(text.toString(), wordStarts);
        }

        /** Whether the index stands inside a word of a script that parts its words. */
        boolean splitsWord(int index) {
            return index > 0
                    && index < text.length()
                    && !wordStarts.get(index)
                    && isOfWord(text.charAt(index - 1))
                    && isOfWord(text.charAt(index));
        }

        private static boolean isOfWord(char c) {
            return Character.isLetterOrDigit(c) && !Chars.isHan(c);
        }
    }
}
