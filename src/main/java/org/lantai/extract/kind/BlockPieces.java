package org.lantai.extract.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.extract.draft.LinkLines;
import org.lantai.extract.draft.Prose;
import org.lantai.model.Block;
import org.lantai.model.Inline;

/**
 * The text of an article as it is linked: the pieces that are no link, and how many links are as long as headlines.
 * Links to annexes belong to a text.
 *
 * @param pieces what stands between links and line breaks
 * @param titles how many links lead to texts
 * @param pictures whether it shows pictures
 */
record BlockPieces(List<String> pieces, int titles, boolean pictures) {
    static BlockPieces of(List<Block> blocks) {
        Gathering all = new Gathering();
        blocks.forEach(all::block);
        return new BlockPieces(List.copyOf(all.pieces), all.titles, all.pictures);
    }

    /** How much it says, links aside, in Chinese characters. */
    int weight() {
        return pieces.stream().mapToInt(Prose::thirds).sum() / 3;
    }

    /** What has been gathered so far. */
    private static final class Gathering {
        private final List<String> pieces = new ArrayList<>();
        private int titles;
        private boolean pictures;

        void block(Block block) {
            if (block instanceof Block.Paragraph paragraph) {
                inlines(paragraph.content());
            } else if (block instanceof Block.Heading heading) {
                inlines(heading.content());
            } else if (block instanceof Block.Figure figure) {
                pictures |= !figure.images().isEmpty();
                lines(figure.text());
            } else if (block instanceof Block.Table table) {
                table.caption().ifPresent(this::lines);
                table.rows().forEach(row -> row.forEach(cell -> inlines(cell.content())));
            } else if (block.children().isEmpty()) {
                lines(block.text());
            } else {
                block.children().forEach(this::block);
            }
        }

        private void inlines(List<Inline> content) {
            StringBuilder piece = new StringBuilder();
            for (Inline inline : content) {
                Optional<Inline.Link> link = link(inline);
                if (link.isPresent()) {
                    flush(piece);
                    titles += Prose.thirds(link.get().text()) >= 3 * ShownPage.SHORTEST_TITLE ? 1 : 0;
                } else {
                    piece.append(inline.text());
                }
            }
            flush(piece);
        }

        /** The link that it is, perhaps within emphasis. */
        private static Optional<Inline.Link> link(Inline inline) {
            if (inline instanceof Inline.Styled styled && styled.content().size() == 1) {
                return link(styled.content().get(0));
            }
            return inline instanceof Inline.Link link && !LinkLines.isAttachment(link.href())
                    ? Optional.of(link)
                    : Optional.empty();
        }

        private void flush(StringBuilder piece) {
            lines(piece.toString());
            piece.setLength(0);
        }

        private void lines(String text) {
            text.lines().filter(line -> !line.isBlank()).forEach(pieces::add);
        }
    }
}
