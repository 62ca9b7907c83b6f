package org.lantai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.model.Inline;
import org.lantai.model.Metadata;

/** A document as Markdown (CommonMark and tables), its metadata as front matter. */
final class MarkdownFormat {
    String write(Document document) {
        StringBuilder out = new StringBuilder(frontMatter(document.metadata()));
        document.metadata()
                .title()
                .ifPresent(t -> out.append("# ").append(escape(t)).append("\n\n"));
        out.append(blocks(document.blocks()));
        return out.append("\n\n").toString();
    }

    private static String frontMatter(Metadata metadata) {
        StringBuilder out = new StringBuilder();
        put(out, "title", metadata.title());
        put(out, "date", metadata.date().map(Object::toString));
        put(out, "source", metadata.source());
        if (!metadata.authors().isEmpty()) {
            String authors =
                    metadata.authors().stream().map(MarkdownFormat::quoted).collect(Collectors.joining(", "));
            out.append("authors: [").append(authors).append("]\n");
        }
        return out.isEmpty() ? "" : "---\n" + out + "---\n\n";
    }

    private static void put(StringBuilder out, String key, Optional<String> value) {
        value.ifPresent(v -> out.append(key).append(": ").append(quoted(v)).append('\n'));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(MarkdownFormat::block).collect(Collectors.joining("\n\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + inlines(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph(paragraph);
        } else if (block instanceof Block.Listing listing) {
            return listing(listing);
        } else if (block instanceof Block.Quote quote) {
            return prefixed(blocks(quote.content()), "> ", "> ");
        } else if (block instanceof Block.Post post) {
            return post(post);
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Figure figure) {
            return figure(figure);
        }
        String fence = fence(block.text(), 3);
        return fence + "\n" + block.text() + "\n" + fence;
    }

    /** Who, when and which floor, as far as known, on a line of their own, a rule above it. */
    private static String post(Block.Post post) {
        String said = Stream.of(
                        post.author().map(name -> "**" + escape(name) + "**"),
                        post.date().map(date -> date.toString().replace('T', ' ')),
                        post.floor().map(floor -> "\\#" + floor))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Stream.of("---", said, blocks(post.content()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Markdown has no place for where a paragraph stands; what HTML stands around, with empty lines, is Markdown. */
    private static String paragraph(Block.Paragraph paragraph) {
        String text = inlines(paragraph.content());
        return paragraph.atRight() ? "<div align=\"right\">\n\n" + text + "\n\n</div>" : text;
    }

    private static String listing(Block.Listing listing) {
        List<String> items = new ArrayList<>();
        for (List<Block> item : listing.items()) {
            String mark = listing.ordered() ? (listing.start() + items.size()) + ". " : "- ";
            items.add(prefixed(blocks(item), mark, " ".repeat(mark.length())));
        }
        return String.join("\n", items);
    }

    private static String prefixed(String text, String first, String others) {
        return first + text.replace("\n", "\n" + others);
    }

    private static String table(Block.Table table) {
        boolean merged = table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1);
        return merged ? MarkdownTable.html(table) : pipes(table);
    }

    private static String pipes(Block.Table table) {
        List<String> lines = new ArrayList<>();
        for (List<Block.Cell> row : table.rows()) {
            lines.add(row.stream()
                    .map(c -> inlines(c.content()).replace("|", "\\|").replace("\n", " "))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(row.size()));
            }
        }
        String rows = String.join("\n", lines);
        return table.caption().map(c -> escape(c) + "\n\n" + rows).orElse(rows);
    }

    private static String figure(Block.Figure figure) {
        String images = figure.images().stream()
                .map(i -> "![" + escape(i.alt()) + "](<" + i.src() + ">)")
                .collect(Collectors.joining("\n"));
        return figure.caption().isEmpty() ? images : images + "\n\n" + inlines(figure.caption());
    }

    private static String inlines(List<Inline> content) {
        return content.stream().map(MarkdownFormat::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Link link) {
            return "[" + inlines(link.content()) + "](<" + link.href() + ">)";
        } else if (inline instanceof Inline.Styled styled) {
            return switch (styled.style()) {
                case STRONG -> "**" + inlines(styled.content()) + "**";
                case EMPHASIS -> "*" + inlines(styled.content()) + "*";
                case SUBSCRIPT -> "<sub>" + inlines(styled.content()) + "</sub>";
                case SUPERSCRIPT -> "<sup>" + inlines(styled.content()) + "</sup>";
                case CODE -> code(styled.text());
            };
        } else if (inline instanceof Inline.Break) {
            return "\\\n";
        } else if (inline instanceof Inline.Anchor anchor) {
            return "<a id=\"" + anchor.name() + "\"></a>";
        }
        return escape(inline.text());
    }

    private static String code(String text) {
        String fence = fence(text, 1);
        String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + space + text + space + fence;
    }

    /** More backticks than stand side by side in the code. */
    private static String fence(String text, int shortest) {
        int longest = shortest - 1;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(longest + 1);
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
