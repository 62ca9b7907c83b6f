package org.lantai.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.lantai.model.Block;
import org.lantai.text.Chars;

/** Tells whether a text was cut off. */
final class Endings {
    /** How a sentence, quotation, note or byline ends. */
    private static final Pattern STOP = Pattern.compile(".*[。.!?！？…:：;；~～”’\"'」』）)\\]】》>—]\\s*", Pattern.DOTALL);

    private static final Pattern OPENED = Pattern.compile("<(?:html|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("</(?:html|body)\\s*>", Pattern.CASE_INSENSITIVE);

    /** Shorter last paragraphs are lines such as a signature, which end without a stop. */
    private static final int SHORTEST = 60;

    private Endings() {}

    /**
     * Whether the last block is a paragraph that ends in the middle of a sentence.
     *
     * @param torn whether the page itself breaks off, so that a short paragraph tells as much as a long one
     */
    static boolean breaksOff(List<Block> blocks, boolean torn) {
        return !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof Block.Paragraph last
                && Chars.countHan(last.text()) >= (torn ? 1 : SHORTEST)
                && !STOP.matcher(last.text()).matches();
    }

    /** Whether the source of a page stops amid its text or a tag, with the page never closed: cut in transit. */
    static boolean isTorn(String html) {
        int end = html.length();
        while (end > 0 && Chars.isBlank(html.charAt(end - 1))) {
            end--;
        }
        return (end == 0 || html.charAt(end - 1) != '>')
                && OPENED.matcher(html).find()
                && !CLOSED.matcher(html).find();
    }
}
