package org.lantai.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lantai.model.Block;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.Alignment;
import org.lantai.witness.compare.Difference;

/**
 * Which block of a later text took the place of each block of an earlier one: the one that most of its characters are
 * found in, in the order of the text; else one that reads the same, in another place; where there is none, the one that
 * stands where it stood. Punctuation, spaces and script are not looked at.
 */
final class BlockAlignment {
    private static final int NONE = -1;

    private final List<Block> earlier;
    private final List<Block> later;
    private final List<String> plainTexts;
    private final List<String> laterTexts;
    private final int[] starts;
    private final int[] laterStarts;
    private final List<Difference> differences;
    /** For each block the one that has most of what is found of it, and how many characters that are. */
    private final int[] best;

    private final int[] found;
    /**
     * By its text the first block of the later text that does not have most of a block, as of two like lines the one that
     * stays has.
     */
    private final Map<String, Integer> free = new HashMap<>();

    BlockAlignment(List<Block> earlier, List<Block> later) {
        this.earlier = earlier;
        this.later = later;
        this.plainTexts = plain(earlier);
        this.laterTexts = plain(later);
        this.starts = starts(plainTexts);
        this.laterStarts = starts(laterTexts);
        this.differences =
                Alignment.of(PlainText.of(String.join("\n", plainTexts)), PlainText.of(String.join("\n", laterTexts)));
        this.best = new int[earlier.size()];
        this.found = new int[earlier.size()];
        Arrays.fill(best, NONE);
        find();
        findFree();
    }

    private static List<String> plain(List<Block> blocks) {
        return blocks.stream()
                .map(block -> PlainText.of(block.text()).toString())
                .toList();
    }

    /** Where each block begins among the characters that count; one more for the end. */
    private static int[] starts(List<String> texts) {
        int[] starts = new int[texts.size() + 1];
        for (int i = 0; i < texts.size(); i++) {
            starts[i + 1] = starts[i] + texts.get(i).length();
        }
        return starts;
    }

    /** Follows the runs that are the same in both texts, piece by piece that lies in one block of each. */
    private void find() {
        int[] last = best.clone();
        int[] count = new int[earlier.size()];
        int i = 0;
        int j = 0;
        for (Run run : runs()) {
            int at = run.start();
            while (at < run.end()) {
                i = blockAt(starts, i, at);
                j = blockAt(laterStarts, j, at + run.shift());
                int end = Math.min(run.end(), Math.min(starts[i + 1], laterStarts[j + 1] - run.shift()));
                count[i] = (last[i] == j ? count[i] : 0) + end - at;
                last[i] = j;
                if (count[i] > found[i]) {
                    found[i] = count[i];
                    best[i] = j;
                }
                at = end;
            }
        }
    }

    private void findFree() {
        Set<Integer> taken = new HashSet<>();
        IntStream.range(0, earlier.size()).filter(this::isMostlyFound).forEach(block -> taken.add(best[block]));
        IntStream.range(0, later.size())
                .filter(block -> !taken.contains(block))
                .forEach(block -> free.putIfAbsent(laterTexts.get(block), block));
    }

    /**
     * A run that is the same in both texts.
     *
     * @param shift how much further on it stands in the later text
     */
    private record Run(int start, int end, int shift) {}

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        int laterFrom = 0;
        for (Difference difference : differences) {
            runs.add(new Run(from, difference.start(), laterFrom - from));
            from = difference.end();
            laterFrom = difference.otherEnd();
        }
        runs.add(new Run(from, starts[earlier.size()], laterFrom - from));
        return runs;
    }

    /** The block that has a character, from a block on that does not begin behind it. */
    private static int blockAt(int[] starts, int from, int character) {
        int block = from;
        while (starts[block + 1] <= character) {
            block++;
        }
        return block;
    }

    /** The number of the block that took the place of a block; the later text has at least one. */
    int successor(int block) {
        if (isMostlyFound(block)) {
            return best[block];
        }
        return moved(block).orElseGet(() -> best[block] != NONE ? best[block] : inPlaceOf(block));
    }

    /** The first block that reads the same: paragraphs were put in another order. */
    private Optional<Integer> moved(int block) {
        return length(block) == 0 ? Optional.empty() : Optional.ofNullable(free.get(plainTexts.get(block)));
    }

    private boolean isMostlyFound(int block) {
        return found[block] * 2 > length(block);
    }

    private int length(int block) {
        return starts[block + 1] - starts[block];
    }

    /** Whether most of a block's characters are found in another. */
    boolean isMostly(int block, int other) {
        return length(block) == 0
                ? earlier.get(block).equals(later.get(other))
                : isMostlyFound(block) && best[block] == other;
    }

    private int inPlaceOf(int block) {
        for (int j = 0; length(block) == 0 && j < later.size(); j++) {
            if (later.get(j).equals(earlier.get(block))) {
                return j;
            }
        }
        int place = place(starts[block]);
        for (int j = 0; j < later.size(); j++) {
            if (place < laterStarts[j + 1]) {
                return j;
            }
        }
        return later.size() - 1;
    }

    /** Where in the later text a place of the earlier one is. */
    private int place(int character) {
        int from = 0;
        int laterFrom = 0;
        for (Difference difference : differences) {
            if (character < difference.start()) {
                break;
            }
            if (character < difference.end()) {
                return Math.min(difference.otherStart() + character - difference.start(), difference.otherEnd());
            }
            from = difference.end();
            laterFrom = difference.otherEnd();
        }
        return laterFrom + character - from;
    }
}
