package org.lantai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.model.Block;
import org.lantai.model.Inline;

/**
 * Rewrites all text of a block and leaves its structure, addresses and pictures as they are. Running text is rewritten as
 * a whole, across links and emphasis, since words do not end where markup does.
 */
public final class BlockRewriter {
    private final Rewriter rewriter;
    private final boolean codeToo;

    /** What is done to each run of text. */
    @FunctionalInterface
    public interface Rewriter {
        /**
         * Rewrites one run of text.
         *
         * @param text the run
         * @param offset where it begins in the plain text of the block
         */
        Rewriting rewrite(String text, int offset);
    }

    public BlockRewriter(Rewriter rewriter) {
        this(rewriter, true);
    }

    private BlockRewriter(Rewriter rewriter, boolean codeToo) {
        this.rewriter = rewriter;
        this.codeToo = codeToo;
    }

    /** One that leaves code as it is: what is meant for a machine has no script and no punctuation. */
    public static BlockRewriter ofProse(Rewriter rewriter) {
        return new BlockRewriter(rewriter, false);
    }

    public Block rewrite(Block block) {
        return rewrite(block, 0);
    }

    private Block rewrite(Block block, int offset) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), inlines(heading.content(), offset));
        } else if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(inlines(paragraph.content(), offset), paragraph.atRight());
        } else if (block instanceof Block.Listing listing) {
            return listing(listing, offset);
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(blocks(quote.content(), offset));
        } else if (block instanceof Block.Post post) {
            return new Block.Post(post.author(), post.date(), post.floor(), blocks(post.content(), offset));
        } else if (block instanceof Block.Table table) {
            return table(table, offset);
        } else if (block instanceof Block.Figure figure) {
            return figure(figure, offset);
        }
        return codeToo ? new Block.Preformatted(string(block.text(), offset)) : block;
    }

    private String string(String text, int offset) {
        return rewriter.rewrite(text, offset).text();
    }

    private List<Block> blocks(List<Block> blocks, int offset) {
        List<Block> rewritten = new ArrayList<>(blocks.size());
        int at = offset;
        for (Block block : blocks) {
            rewritten.add(rewrite(block, at));
            int length = block.text().length();
            at += length == 0 ? 0 : length + 1;
        }
        return rewritten;
    }

    private Block listing(Block.Listing listing, int offset) {
        List<List<Block>> items = new ArrayList<>();
        int at = offset;
        for (List<Block> item : listing.items()) {
            items.add(blocks(item, at));
            at += Block.text(item).length() + 1;
        }
        return new Block.Listing(listing.ordered(), listing.start(), items);
    }

    private Block table(Block.Table table, int offset) {
        Optional<String> caption = table.caption().map(text -> string(text, offset));
        int at = offset + table.caption().map(text -> text.length() + 1).orElse(0);
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (List<Block.Cell> row : table.rows()) {
            List<Block.Cell> cells = new ArrayList<>();
            for (Block.Cell cell : row) {
                List<Inline> content = inlines(cell.content(), at);
                cells.add(new Block.Cell(cell.header(), cell.rowSpan(), cell.columnSpan(), content));
                at += cell.text().length() + 1;
            }
            at += row.isEmpty() ? 1 : 0;
            rows.add(cells);
        }
        return new Block.Table(caption, rows);
    }

    private Block figure(Block.Figure figure, int offset) {
        List<Block.Image> images = figure.images().stream()
                .map(image -> new Block.Image(image.src(), string(image.alt(), offset)))
                .toList();
        return new Block.Figure(images, inlines(figure.caption(), offset));
    }

    private List<Inline> inlines(List<Inline> content, int offset) {
        String text = codeToo ? Inline.text(content) : prose(content);
        return new Run(rewriter.rewrite(text, offset), codeToo).rebuild(content);
    }

    /** Running text with its code made unreadable, of the same length. */
    private static String prose(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            if (isCode(inline)) {
                text.append(String.valueOf(NoProse.MASK).repeat(inline.text().length()));
            } else if (inline instanceof Inline.Link link) {
                text.append(prose(link.content()));
            } else if (inline instanceof Inline.Styled styled) {
                text.append(prose(styled.content()));
            } else {
                text.append(inline.text());
            }
        }
        return text.toString();
    }

    private static boolean isCode(Inline inline) {
        return inline instanceof Inline.Styled styled && styled.style() == Inline.Style.CODE;
    }

    /** Hands a rewritten run of text back to the pieces it was made of. */
    private static final class Run {
        private final Rewriting rewriting;
        private final boolean codeToo;
        private int at;

        Run(Rewriting rewriting, boolean codeToo) {
            this.rewriting = rewriting;
            this.codeToo = codeToo;
        }

        List<Inline> rebuild(List<Inline> content) {
            List<Inline> rebuilt = new ArrayList<>(content.size());
            for (Inline inline : content) {
                if (!codeToo && isCode(inline)) {
                    rebuilt.add(inline);
                    at += inline.text().length();
                } else if (inline instanceof Inline.Link link) {
                    rebuilt.add(new Inline.Link(link.href(), rebuild(link.content())));
                } else if (inline instanceof Inline.Styled styled) {
                    rebuilt.add(new Inline.Styled(styled.style(), rebuild(styled.content())));
                } else {
                    leaf(inline).ifPresent(rebuilt::add);
                }
            }
            return rebuilt;
        }

        private Optional<Inline> leaf(Inline inline) {
            int end = at + inline.text().length();
            String now = rewriting.text().substring(rewriting.toNew(at), rewriting.toNew(end));
            at = end;
            if (now.equals(inline.text())) {
                return Optional.of(inline);
            }
            return now.isEmpty() ? Optional.empty() : Optional.of(new Inline.Text(now));
        }
    }
}
