package org.lantai.release;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.lantai.model.Block;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.Alignment;
import org.lantai.witness.Difference;

/**
 * Which block of a later text took the place of each block of an earlier one: the one that most of its characters are
 * found in, in the order of the text; else one that reads the same, in another place; where there is none, the one that
 * stands where it stood. Punctuation, spaces and script are not looked at.
 */
final class BlockAlignment {
    private final List<Block> earlier;
    private final List<Block> later;
    private final List<String> plainTexts;
    private final List<String> laterTexts;
    private final int[] starts;
    private final int[] laterStarts;
    private final List<Difference> differences;

    BlockAlignment(List<Block> earlier, List<Block> later) {
        this.earlier = earlier;
        this.later = later;
        this.plainTexts = plain(earlier);
        this.laterTexts = plain(later);
        this.starts = starts(plainTexts);
        this.laterStarts = starts(laterTexts);
        this.differences =
                Alignment.of(PlainText.of(String.join("\n", plainTexts)), PlainText.of(String.join("\n", laterTexts)));
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

    /** The number of the block that took the place of a block; the later text has at least one. */
    int successor(int block) {
        int[] found = found(block);
        int best = IntStream.range(0, found.length)
                .boxed()
                .max((a, b) -> found[a] == found[b] ? Integer.compare(b, a) : Integer.compare(found[a], found[b]))
                .orElseThrow();
        if (isMost(block, found[best])) {
            return best;
        }
        return moved(block).orElseGet(() -> found[best] > 0 ? best : inPlaceOf(block));
    }

    /** The first block that reads the same: paragraphs were put in another order. */
    private OptionalInt moved(int block) {
        String text = plainTexts.get(block);
        return IntStream.range(0, later.size())
                .filter(j -> laterTexts.get(j).equals(text) && !text.isEmpty() && !isTaken(j))
                .findFirst();
    }

    /** Whether it is in its place, as of two like lines the one that stays is. */
    private boolean isTaken(int other) {
        return IntStream.range(0, earlier.size()).anyMatch(i -> isMost(i, found(i)[other]));
    }

    private boolean isMost(int block, int characters) {
        return characters * 2 > starts[block + 1] - starts[block];
    }

    /** Whether most of a block's characters are found in another. */
    boolean isMostly(int block, int other) {
        int length = starts[block + 1] - starts[block];
        return length == 0 ? earlier.get(block).equals(later.get(other)) : found(block)[other] * 2 > length;
    }

    /** How many characters of a block are found in each block of the later text. */
    private int[] found(int block) {
        int[] found = new int[later.size()];
        int from = 0;
        int laterFrom = 0;
        for (Difference difference : differences) {
            count(block, from, difference.start(), laterFrom, found);
            from = difference.end();
            laterFrom = difference.otherEnd();
        }
        count(block, from, starts[earlier.size()], laterFrom, found);
        return found;
    }

    /** Counts what a run that is the same in both texts has of a block. */
    private void count(int block, int from, int to, int laterFrom, int[] found) {
        int start = Math.max(from, starts[block]);
        int end = Math.min(to, starts[block + 1]);
        for (int j = 0; start < end && j < found.length; j++) {
            int shift = laterFrom - from;
            int common = Math.min(end + shift, laterStarts[j + 1]) - Math.max(start + shift, laterStarts[j]);
            found[j] += Math.max(0, common);
        }
    }

    private int inPlaceOf(int block) {
        for (int j = 0; starts[block] == starts[block + 1] && j < later.size(); j++) {
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
