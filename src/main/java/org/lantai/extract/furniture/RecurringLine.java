package org.lantai.extract.furniture;

import java.util.List;
import java.util.stream.Collectors;
import org.lantai.extract.draft.LinkLines;
import org.lantai.extract.draft.Prose;
import org.lantai.model.Block;
import org.lantai.model.Sha256;
import org.lantai.text.Fold;

/**
 * A line of an article as the learning of a host's furniture sees it.
 *
 * @param key tells lines apart: 64 bits of the digest of its folded text
 * @param weight its length in Chinese characters
 * @param kind whether it may be furniture
 */
record RecurringLine(long key, int weight, Kind kind) {
    /** What a line is, were it found on many pages of one host. */
    enum Kind {
        /** It asks readers of the page to do something: {@code 更多精彩请关注云溪发布}. */
        PROMPT,
        /** A whole sentence about the page or its site: {@code 如有侵权请联系删除。} */
        SENTENCE,
        /** A short line that says nothing of what it is: a slogan of the site, a column, a picture. */
        SHORT,
        /** It belongs to its text even where it recurs: a sentence, a salutation, a signature, a heading. */
        TEXT
    }

    /**
     * The blocks of an article, a paragraph with line breaks in its lines: pages without paragraphs set their furniture
     * into the first or the last.
     */
    static List<Block> parts(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    static RecurringLine of(Block block, StandingForms forms) {
        String text = text(block);
        int thirds = Prose.thirds(text);
        return new RecurringLine(Sha256.bits(Fold.key(text)), (thirds + 2) / 3, kind(block, forms));
    }

    /** The text; what names a picture is its address, and the words below it. */
    static String text(Block block) {
        if (!(block instanceof Block.Figure figure)) {
            return block.text();
        }
        String addresses = figure.images().stream().map(Block.Image::src).collect(Collectors.joining(" "));
        return figure.text().isEmpty() ? addresses : addresses + " " + figure.text();
    }

    private static Kind kind(Block block, StandingForms forms) {
        if (block instanceof Block.Figure) {
            return Kind.SHORT;
        }
        boolean line = block instanceof Block.Paragraph || LinkLines.isLinks(block);
        return line ? forms.kind(block.text()) : Kind.TEXT;
    }
}
