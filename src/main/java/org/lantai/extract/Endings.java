package org.lantai.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.lantai.model.Block;
import org.lantai.text.Chars;

/** Tells whether a text was cut off. */
final class Endings {
    /** How a sentence, quotation, note or byline ends. */
    private static final Pattern STOP = Pattern.compile(".*[。.!?！？…:：;；~～”’\"'」』）)\\]】》>—]\\s*", Pattern.DOTALL);

    /** Shorter last paragraphs are lines such as a signature, which end without a stop. */
    private static final int SHORTEST = 60;

    private Endings() {}

    /** Whether the last block is a long paragraph that ends in the middle of a sentence. */
    static boolean breaksOff(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof Block.Paragraph last
                && Chars.countHan(last.text()) >= SHORTEST
                && !STOP.matcher(last.text()).matches();
    }
}
