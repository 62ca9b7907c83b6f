package org.lantai.search;

import java.util.ArrayList;
import java.util.List;
import org.lantai.search.DocumentText.Block;

/**
 * Cuts a text into passages: whole blocks as long as they fit, a block that is longer than a passage into pieces that
 * overlap. A passage is what the index names and what the browser loads to show a hit, so its size is a balance: shorter
 * ones make the index larger, longer ones the bytes of a page of results.
 */
final class PassageCutter {
    /** How many characters a passage has at most: 3.6 KB of text, ten of which make a page of results. */
    private static final int LONGEST = 1200;
    /** The longest query; a run of so many characters always stands whole in one piece. {@code search.ftlh} says so too. */
    static final int OVERLAP = 200;
    /** The index has twelve bits for the number of a passage in its document, two of which are its head. */
    private static final int MOST = 4000;

    private PassageCutter() {}

    /**
     * Cuts all editions of a text alike: a passage holds the same blocks in each, and as many pieces of a long one.
     *
     * @param editions the blocks in each script, one for one
     * @return for each edition its passages
     */
    static List<List<List<Block>>> cut(List<List<Block>> editions) {
        List<Integer> lengths =
                editions.get(0).stream().map(block -> block.text().length()).toList();
        int total = lengths.stream().mapToInt(length -> length).sum();
        int size = Math.max(LONGEST, total / MOST * 2);
        return editions.stream().map(blocks -> cut(blocks, lengths, size)).toList();
    }

    private static List<List<Block>> cut(List<Block> blocks, List<Integer> lengths, int size) {
        List<List<Block>> passages = new ArrayList<>();
        int room = 0;
        for (int i = 0; i < blocks.size(); i++) {
            List<Block> pieces = pieces(blocks.get(i), (lengths.get(i) + size - 1) / size);
            for (Block piece : pieces) {
                boolean fits = pieces.size() == 1 && lengths.get(i) <= room;
                if (!fits) {
                    passages.add(new ArrayList<>());
                    room = pieces.size() == 1 ? size : 0;
                }
                room -= lengths.get(i);
                passages.get(passages.size() - 1).add(piece);
            }
        }
        return passages;
    }

    private static List<Block> pieces(Block block, int count) {
        String text = block.text();
        if (count <= 1) {
            return List.of(block);
        }
        List<Block> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = whole(text, (int) ((long) text.length() * i / count));
            int end = whole(text, Math.min(text.length(), (int) ((long) text.length() * (i + 1) / count) + OVERLAP));
            pieces.add(new Block(block.anchor(), text.substring(start, end)));
        }
        return pieces;
    }

    /** A place that does not part the two halves of a character. */
    private static int whole(String text, int at) {
        boolean between = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return between ? at - 1 : at;
    }
}
