package org.lantai.subjects.names;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordKind;

/** Finds names of the peoples of China that have no surname, by the parts they are made of: 拉巴次仁, 阿依努尔, 斯琴高娃. */
final class PeoplesNames {
    private static final int LONGEST = 8;
    /** A name of one part is known from what stands before it. */
    private static final int SHORTEST_ALONE = 3;
    /** What may follow a name in a sentence. */
    private static final String BEHIND = "和与及等的在是也都又便就才还从把被将曾已正家今每";

    private static final String LISTING = "和与、及";

    private final WordTrie parts = new WordTrie(Table.words(PeoplesNames.class, "peoples-parts.tsv", 3).stream()
            .distinct()
            .collect(Collectors.toMap(Function.identity(), part -> 1)));

    Set<String> find(NameText text, WordPlaces words) {
        int[] ends = new int[text.length()];
        parts.find(text.matched(), (begin, end, number) -> ends[begin] |= 1 << (end - begin));
        Set<String> names = new LinkedHashSet<>();
        int behindLast = -1;
        for (int start = 0; start < text.length(); start++) {
            if (ends[start] == 0 || !mayBegin(text, words, start)) {
                continue;
            }
            Tiling tiling = tiling(ends, start, 2);
            int end = start + tiling.length();
            boolean listed = behindLast == start - 1 && LISTING.indexOf(text.at(start - 1)) >= 0;
            boolean before = LISTING.indexOf(text.at(end)) >= 0
                    && end + 1 < ends.length
                    && tiling(ends, end + 1, 2).parts() > 1;
            boolean certain = tiling.parts() > 1 || listed || before || isIntroduced(text, words, start, end);
            if (tiling.length() > 1 && certain && mayEnd(text, words, end)) {
                names.add(text.matched().substring(start, end));
                behindLast = end;
                start = end - 1;
            }
        }
        return names;
    }

    private record Tiling(int length, int parts) {}

    /** The longest run of parts, in as few as may be; some of one character end names (艾山江), and none begins with them. */
    private static Tiling tiling(int[] ends, int start, int least) {
        Tiling best = new Tiling(0, 0);
        for (int length = least; length <= LONGEST && start + length <= ends.length; length++) {
            if ((ends[start] & 1 << length) != 0) {
                Tiling rest = start + length < ends.length ? tiling(ends, start + length, 1) : new Tiling(0, 0);
                boolean more = rest.length() > 0 && length + rest.length() <= LONGEST;
                Tiling whole = more ? new Tiling(length + rest.length(), 1 + rest.parts()) : new Tiling(length, 1);
                best = whole.length() >= best.length() ? whole : best;
            }
        }
        return best;
    }

    private static boolean isTitled(WordPlaces words, int start) {
        return words.to(WordSense.OFFICE, start) >= 2
                || words.to(WordSense.ROLE, start) >= 2
                || words.to(WordSense.SIGN, start) >= 2;
    }

    private static boolean mayBegin(NameText text, WordPlaces words, int start) {
        return !text.isHan(start - 1)
                || text.at(start - 1) == '的'
                || words.to(WordSense.LINK, start) > 0
                || isTitled(words, start);
    }

    private static boolean isIntroduced(NameText text, WordPlaces words, int start, int end) {
        return isTitled(words, start)
                || (end - start >= SHORTEST_ALONE
                        && (words.from(WordSense.VERB, end) > 0 || NameSigns.isVerb(text, end)))
                || (end - start >= SHORTEST_ALONE && text.at(start - 1) == '的' && LISTING.indexOf(text.at(end)) >= 0);
    }

    private static boolean mayEnd(NameText text, WordPlaces words, int end) {
        return words.from(WordSense.THING, end) == 0
                && words.from(WordSense.PLACE, end) == 0
                && (!text.isHan(end)
                        || words.from(WordSense.VERB, end) > 0
                        || BEHIND.indexOf(text.at(end)) >= 0
                        || (text.words().isBoundary(end) && text.words().kind(end) == WordKind.VERB));
    }
}
