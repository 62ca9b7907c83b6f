package org.lantai.script.taiwan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lantai.lexicon.Table;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.script.simplified.ToSimplified;
import org.lantai.text.Chars;

/** A Simplified text and what stands around a place in it: its neighbours, its sentence, and whether that is of computing. */
final class ComputingText {
    /** How far from a word another one of its sentence still tells something about it. */
    private static final int NEAR = 20;
    /** How far from a word the signs of computing are looked for: some two sentences either way. */
    private static final int AROUND = 60;
    /** What different signs must weigh together; one that stands in nothing else weighs 2 and is enough. */
    private static final int ENOUGH = 2;
    /** Signs that stand in other writing too, such as 窗口 and 登录, must be as many. */
    private static final int ENOUGH_COMMON = 4;

    private static final String SENTENCE_ENDS = "。！？；\n";

    private final String text;
    /** Found when first asked for. */
    private List<Sign> signs = List.of();

    private boolean searched;

    ComputingText(String text) {
        this.text = text;
    }

    boolean startsWith(String word, int at) {
        return text.startsWith(word, at);
    }

    boolean endsWith(String word, int end) {
        return text.startsWith(word, end - word.length());
    }

    boolean isClauseStart(int at) {
        return at == 0 || !Chars.isHan(text.charAt(at - 1));
    }

    boolean isClauseEnd(int at) {
        return at == text.length() || !Chars.isHan(text.charAt(at));
    }

    /** Whether another word stands in the same sentence not far from a stretch, outside of it. */
    boolean isNear(String word, int start, int end) {
        int from = start;
        while (from > 0 && start - from < NEAR && !isSentenceEnd(from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < NEAR && !isSentenceEnd(to)) {
            to++;
        }
        return stands(word, from, start) || stands(word, end, to);
    }

    private boolean isSentenceEnd(int at) {
        return SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean stands(String word, int from, int to) {
        for (int i = from; i + word.length() <= to; i++) {
            if (text.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands around a stretch, not counting itself, is of computing. */
    boolean isComputing(int start, int end) {
        int weight = 0;
        boolean certain = false;
        Set<Integer> seen = new HashSet<>();
        List<Sign> all = signs();
        for (int i = firstFrom(all, start - AROUND);
                i < all.size() && all.get(i).start() <= end + AROUND;
                i++) {
            Sign sign = all.get(i);
            boolean itself = sign.start() < end && sign.end() > start;
            if (sign.end() <= end + AROUND && !itself && seen.add(sign.number())) {
                weight += sign.weight();
                certain |= sign.weight() >= ENOUGH;
            }
        }
        return weight >= (certain ? ENOUGH : ENOUGH_COMMON);
    }

    /** The number of the first sign that begins at an index or behind it; a long text has thousands of signs. */
    private static int firstFrom(List<Sign> signs, int index) {
        int found = Collections.binarySearch(signs, new Sign(0, index, index, 0), Comparator.comparingInt(Sign::start));
        return found < 0 ? -found - 1 : found;
    }

    private List<Sign> signs() {
        if (!searched) {
            signs = Signs.in(text);
            searched = true;
        }
        return signs;
    }

    /** A word of computing in the text. */
    private record Sign(int number, int start, int end, int weight) {}

    private static final class Signs {
        private static final Map<String, Integer> WEIGHTS = new HashMap<>();
        private static final PhraseTable TABLE;

        static {
            for (List<String> row : Table.rows(ComputingText.class, "genre-signs.tsv", 4)) {
                if (row.get(1).equals("technical")) {
                    add(row.get(0), row.get(2));
                }
            }
            Map<String, String> words = new HashMap<>();
            WEIGHTS.keySet().forEach(word -> words.put(word, word));
            TABLE = new PhraseTable(words);
        }

        private static void add(String word, String weight) {
            WEIGHTS.put(ToSimplified.toSimplified().convert(word).text(), Integer.valueOf(weight));
        }

        static List<Sign> in(String text) {
            List<Sign> signs = new ArrayList<>();
            for (int i = 0; i < text.length(); ) {
                int match = TABLE.longest(text, i, text.length());
                int end = match == PhraseTable.NONE
                        ? i + 1
                        : i + TABLE.phrase(match).length();
                if (match != PhraseTable.NONE) {
                    int weight = Objects.requireNonNull(WEIGHTS.get(TABLE.phrase(match)));
                    signs.add(new Sign(match, i, end, weight));
                }
                i = end;
            }
            return signs;
        }
    }
}
