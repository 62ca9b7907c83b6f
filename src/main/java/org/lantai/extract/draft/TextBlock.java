package org.lantai.extract.draft;

import org.lantai.model.Block;
import org.lantai.text.Chars;

/**
 * A block with what is asked of its text again and again.
 *
 * @param text its plain text
 * @param prose three times the length of the text where that is some sentences, else 0
 */
public record TextBlock(Block block, String text, int prose) {
    /** Three times the length from which on a paragraph is more than a line about the text. */
    private static final int SHORTEST_PROSE = 120;

    private static final int SHORTEST_SENTENCE = 20;

    public static TextBlock of(Block block) {
        String text = block.text();
        int thirds = Prose.thirds(text);
        boolean prose = thirds > SHORTEST_PROSE && Prose.stops(text) > 1 && !LinkLines.isLinks(block);
        return new TextBlock(block, text, prose ? thirds : 0);
    }

    /** Whether it is some sentences. */
    public boolean isProse() {
        return prose > 0;
    }

    /** Whether the article's text has begun with it: some sentences, or a paragraph of one. */
    public boolean isText() {
        boolean sentence = block instanceof Block.Paragraph && text.endsWith("。");
        return isProse() || (sentence && Chars.countHan(text) >= SHORTEST_SENTENCE);
    }

    /** Whether it is a paragraph or heading. */
    public boolean isLine() {
        return block instanceof Block.Paragraph || block instanceof Block.Heading;
    }
}
