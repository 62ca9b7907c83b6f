package org.lantai.extract.furniture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.extract.draft.LinkLines;
import org.lantai.extract.draft.Prose;
import org.lantai.model.Block;
import org.lantai.model.Sha256;
import org.lantai.text.Fold;

/**
 * A line of an article as the learning of a host's furniture sees it.
 *
 * @param keys tell lines apart: 64 bits of the digest of its folded text, and of the form that a template fills in
 * @param weight its length in Chinese characters
 * @param kind whether it may be furniture
 * @param text what it says; empty for a line that is no furniture anyway
 */
record RecurringLine(List<Long> keys, int weight, Kind kind, String text) {
    /** What a line is, were it found on many pages of one host. */
    enum Kind {
        /** It asks readers of the page to do something: {@code 更多精彩请关注云溪发布}. */
        PROMPT,
        /** A whole sentence about the page or its site: {@code 如有侵权请联系删除。} */
        SENTENCE,
        /** A line that speaks to readers of the page: {@code 以上就是“修瓦”的全部内容} */
        READER,
        /** A short line in which the site speaks of itself: {@code 河汊晚报，懂你所想}. */
        SITE,
        /** A picture, or links and nothing else. */
        PIECE,
        /** A short line that says nothing of what it is: a slogan, a column, a motto, a verse. */
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

    static RecurringLine of(Block block, StandingForms forms, LineMask mask) {
        String text = text(block);
        String folded = Fold.key(text);
        Kind kind = kind(block, forms, mask);
        int weight = (Prose.thirds(text) + 2) / 3;
        if (kind == Kind.TEXT) {
            return new RecurringLine(List.of(Sha256.bits(folded)), weight, kind, "");
        }
        List<Long> keys = Stream.concat(Stream.of(folded), mask.form(folded).stream())
                .map(Sha256::bits)
                .toList();
        return new RecurringLine(keys, weight, kind, text);
    }

    /** The text; what names a picture is its address, and the words below it. */
    static String text(Block block) {
        if (!(block instanceof Block.Figure figure)) {
            return block.text();
        }
        String addresses = figure.images().stream().map(Block.Image::src).collect(Collectors.joining(" "));
        return figure.text().isEmpty() ? addresses : addresses + " " + figure.text();
    }

    private static Kind kind(Block block, StandingForms forms, LineMask mask) {
        if (block instanceof Block.Figure) {
            return Kind.PIECE;
        }
        boolean links = LinkLines.isLinks(block);
        if (!links && !(block instanceof Block.Paragraph)) {
            return Kind.TEXT;
        }
        Kind kind = forms.kind(block.text(), mask);
        return links && kind == Kind.SHORT ? Kind.PIECE : kind;
    }
}
