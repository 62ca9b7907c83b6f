package org.lantai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One block of an article's text. */
public sealed interface Block {
    /** The plain text, without markup; the parts of lists, tables and quotes joined by {@code \n}. */
    String text();

    /** The blocks that it is made of, in their order: those of a quote, and of all items of a list. */
    default List<Block> children() {
        return List.of();
    }

    /** All pictures in it, in their order. */
    default List<Image> images() {
        return children().stream().flatMap(child -> child.images().stream()).toList();
    }

    /** A paragraph with line breaks in its lines; any other block whole. */
    default List<Block> lines() {
        return List.of(this);
    }

    /** The block with each of its runs of text changed, its structure and its pictures as they are. */
    default Block mapRuns(UnaryOperator<List<Inline>> change) {
        return this;
    }

    /** A heading inside the article, level 2 (below the headline) to 6. */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            if (level < 2 || level > 6) {
                throw new IllegalArgumentException("headings inside an article have levels 2 to 6, not " + level);
            }
            content = List.copyOf(content);
        }

        @Override
        public String text() {
            return Inline.text(content);
        }

        @Override
        public Block mapRuns(UnaryOperator<List<Inline>> change) {
            return new Heading(level, change.apply(content));
        }
    }

    /**
     * A paragraph.
     *
     * @param content its text
     * @param atRight whether it stands at the right, as signatures do
     */
    record Paragraph(List<Inline> content, boolean atRight) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        public Paragraph(List<Inline> content) {
            this(content, false);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Inline.Text(text)));
        }

        @Override
        public String text() {
            return Inline.text(content);
        }

        @Override
        public Block mapRuns(UnaryOperator<List<Inline>> change) {
            return new Paragraph(change.apply(content), atRight);
        }

        @Override
        public List<Block> lines() {
            List<Block> lines = new ArrayList<>();
            int start = 0;
            for (int end = 0; end <= content.size(); end++) {
                if (end == content.size() || content.get(end) instanceof Inline.Break) {
                    lines.add(new Paragraph(content.subList(start, end), atRight));
                    start = end + 1;
                }
            }
            return lines;
        }
    }

    /**
     * A list.
     *
     * @param ordered whether its items are numbered
     * @param start the number of its first item, 1 where they are not numbered
     * @param items each a run of blocks
     */
    record Listing(boolean ordered, int start, List<List<Block>> items) implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        /** A list whose numbers, if it has any, begin at 1. */
        public Listing(boolean ordered, List<List<Block>> items) {
            this(ordered, 1, items);
        }

        @Override
        public String text() {
            return items.stream().map(Block::text).collect(Collectors.joining("\n"));
        }

        @Override
        public List<Block> children() {
            return items.stream().flatMap(List::stream).toList();
        }

        @Override
        public Block mapRuns(UnaryOperator<List<Inline>> change) {
            return new Listing(
                    ordered,
                    start,
                    items.stream().map(item -> Block.mapRuns(item, change)).toList());
        }
    }

    /** Blocks quoted from elsewhere. */
    record Quote(List<Block> content) implements Block {
        public Quote {
            content = List.copyOf(content);
        }

        @Override
        public String text() {
            return Block.text(content);
        }

        @Override
        public List<Block> children() {
            return content;
        }

        @Override
        public Block mapRuns(UnaryOperator<List<Inline>> change) {
            return new Quote(Block.mapRuns(content, change));
        }
    }

    /**
     * One contribution of a thread. Its text is that of its blocks: who wrote it when is said of it, not in it.
     *
     * @param author who wrote it, by the name that the page prints, which no script changes
     * @param date when
     * @param floor its number in the thread, from 1, where the page numbers its posts
     * @param content what was written
     */
    record Post(Optional<String> author, Optional<PartialDate> date, Optional<Integer> floor, List<Block> content)
            implements Block {
        public Post {
            content = List.copyOf(content);
        }

        @Override
        public String text() {
            return Block.text(content);
        }

        @Override
        public List<Block> children() {
            return content;
        }

        @Override
        public Block mapRuns(UnaryOperator<List<Inline>> change) {
            return new Post(author, date, floor, Block.mapRuns(content, change));
        }
    }

    /** A table of data. */
    record Table(Optional<String> caption, List<List<Cell>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            String cells = rows.stream()
                    .map(row -> row.stream().map(Cell::text).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
            return caption.map(c -> c + "\n" + cells).orElse(cells);
        }

        @Override
        public Block mapRuns(UnaryOperator<List<Inline>> change) {
            return new Table(
                    caption,
                    rows.stream()
                            .map(row -> row.stream()
                                    .map(cell -> cell.withContent(change.apply(cell.content())))
                                    .toList())
                            .toList());
        }
    }

    /** A cell of a table; spans are 1 where it covers one row or column. */
    record Cell(boolean header, int rowSpan, int columnSpan, List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }

        public String text() {
            return Inline.text(content);
        }

        Cell withContent(List<Inline> other) {
            return new Cell(header, rowSpan, columnSpan, other);
        }
    }

    /** Pictures with their caption. */
    record Figure(List<Image> images, List<Inline> caption) implements Block {
        public Figure {
            images = List.copyOf(images);
            caption = List.copyOf(caption);
        }

        @Override
        public String text() {
            return Inline.text(caption);
        }

        @Override
        public Block mapRuns(UnaryOperator<List<Inline>> change) {
            return new Figure(images, change.apply(caption));
        }
    }

    /**
     * A picture.
     *
     * @param src its address: absolute, or relative to the capture as captured
     * @param alt its description, possibly empty
     */
    record Image(String src, String alt) {}

    /** Text whose spaces and line breaks count. */
    record Preformatted(String text) implements Block {}

    /** Blocks with each run of their text changed. */
    static List<Block> mapRuns(List<Block> blocks, UnaryOperator<List<Inline>> change) {
        return blocks.stream().map(block -> block.mapRuns(change)).toList();
    }

    /** The plain texts of blocks, joined by {@code \n}, those without text left out. */
    static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }
}
