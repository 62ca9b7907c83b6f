package org.lantai.extract.block;

import java.util.ArrayList;
import java.util.List;
import org.lantai.extract.draft.Prose;
import org.lantai.extract.plain.PlainBody;
import org.lantai.model.Block;
import org.lantai.model.Inline;

/** Recognises sub-headings that a page prints as short bold paragraphs. */
final class BoldHeadings {
    private static final int LONGEST = 30;
    private static final int LEVEL = 3;
    private static final String NOT_IN_HEADINGS = "。，；：,;:！!@";

    private BoldHeadings() {}

    /** The blocks, with a bold line alone before a paragraph made a heading; not the first, which may be a byline. */
    static List<Block> promote(List<Block> blocks) {
        List<Block> promoted = new ArrayList<>(blocks);
        for (int i = 1; i + 1 < blocks.size(); i++) {
            boolean leads = leadsTo(blocks.get(i), blocks.get(i + 1));
            boolean standsAlone = !(blocks.get(i - 1) instanceof Block.Figure) && leads;
            if (standsAlone && blocks.get(i) instanceof Block.Paragraph p && isHeading(p)) {
                promoted.set(i, new Block.Heading(LEVEL, plain(p)));
            }
        }
        return promoted;
    }

    /** What a heading stands above: text, a list, and below a numbered one also a table or picture. */
    private static boolean leadsTo(Block heading, Block next) {
        return next instanceof Block.Paragraph paragraph
                ? !isBold(paragraph)
                : next instanceof Block.Listing || PlainBody.isNumbered(heading.text());
    }

    private static boolean isHeading(Block.Paragraph paragraph) {
        String text = paragraph.text();
        return isBold(paragraph)
                && Prose.thirds(text) <= 3 * LONGEST
                && text.chars().noneMatch(c -> c == '\n' || NOT_IN_HEADINGS.indexOf(c) >= 0);
    }

    private static boolean isBold(Block.Paragraph paragraph) {
        return paragraph.content().stream()
                .allMatch(i -> i instanceof Inline.Styled s && s.style() == Inline.Style.STRONG);
    }

    private static List<Inline> plain(Block.Paragraph paragraph) {
        return paragraph.content().stream()
                .flatMap(i -> i instanceof Inline.Styled s ? s.content().stream() : List.of(i).stream())
                .toList();
    }
}
