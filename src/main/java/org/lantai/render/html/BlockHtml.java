package org.lantai.render.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.PartialDate;
import org.lantai.render.html.TableGrid.Placed;
import org.lantai.render.theme.Messages;
import org.lantai.render.view.Html;
import org.lantai.render.view.Markup;

/** Blocks of a text as HTML. Everything that comes from the page is escaped; no address of another host is loaded. */
public final class BlockHtml {
    private final Function<String, Optional<LinkTarget>> links;
    private final Map<String, String> pictures;
    private final Messages messages;
    private final MarkedText text;

    /**
     * @param links where an address in the text leads now; empty when it must not be linked
     * @param pictures for the address of each picture that travels along, the address it has beside the page
     * @param messages the language of the few words that stand in for something missing
     * @param text the plain text of the one block that this writes, with its marks
     */
    public BlockHtml(
            Function<String, Optional<LinkTarget>> links,
            Map<String, String> pictures,
            Messages messages,
            MarkedText text) {
        this.links = links;
        this.pictures = Map.copyOf(pictures);
        this.messages = messages;
        this.text = text;
    }

    /** The block as one HTML element; empty when there is nothing in it. */
    public Optional<Html> of(Block block) {
        String html = html(block);
        return html.isEmpty() ? Optional.empty() : Optional.of(new Html(html));
    }

    /** What kind of block it is, for themes. */
    public static String kind(Block block) {
        if (block instanceof Block.Heading) {
            return "heading";
        } else if (block instanceof Block.Listing) {
            return "list";
        } else if (block instanceof Block.Quote) {
            return "quote";
        } else if (block instanceof Block.Post) {
            return "post";
        } else if (block instanceof Block.Table) {
            return "table";
        } else if (block instanceof Block.Figure) {
            return "figure";
        }
        return block instanceof Block.Preformatted ? "pre" : "paragraph";
    }

    private String html(Block block) {
        if (block instanceof Block.Heading heading) {
            return element("h" + heading.level(), inlines(heading.content()));
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph(paragraph);
        } else if (block instanceof Block.Listing list) {
            return list(list);
        } else if (block instanceof Block.Quote quote) {
            return element("blockquote", blocks(quote.content()));
        } else if (block instanceof Block.Post post) {
            return post(post);
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Figure figure) {
            return figure(figure);
        } else if (block instanceof Block.Preformatted pre) {
            return pre.text().isBlank() ? "" : "<pre>\n" + text.next(pre.text(), false) + "</pre>";
        }
        throw new IllegalArgumentException("unknown block " + block.getClass());
    }

    private String paragraph(Block.Paragraph paragraph) {
        String html = element("p", inlines(paragraph.content()));
        return paragraph.atRight() ? html.replaceFirst("<p>", "<p class=\"right\">") : html;
    }

    private static String element(String name, String content) {
        return content.isBlank() ? "" : "<" + name + ">" + content + "</" + name + ">";
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(this::html).collect(Collectors.joining());
    }

    private String list(Block.Listing list) {
        String html = element(list.ordered() ? "ol" : "ul", items(list));
        return list.start() == 1 || !list.ordered()
                ? html
                : html.replaceFirst("<ol>", "<ol start=\"" + list.start() + "\">");
    }

    /** A contribution with who, when and which floor above it. */
    private String post(Block.Post post) {
        String said = Stream.of(
                        post.author().map(name -> element("cite", Markup.escape(name))),
                        post.date().map(BlockHtml::time),
                        post.floor().map(floor -> element("span", messages.of("doc.post.floor", floor))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return element("div", element("header", said) + blocks(post.content()));
    }

    private static String time(PartialDate date) {
        return "<time datetime=\"" + date + "\">" + date.toString().replace('T', ' ') + "</time>";
    }

    private String items(Block.Listing list) {
        return list.items().stream().map(item -> element("li", item(item))).collect(Collectors.joining());
    }

    private String item(List<Block> item) {
        boolean onlyText = item.size() == 1 && item.get(0) instanceof Block.Paragraph;
        return onlyText ? inlines(((Block.Paragraph) item.get(0)).content()) : blocks(item);
    }

    private String table(Block.Table table) {
        List<List<Placed>> rows = TableGrid.of(table.rows());
        if (rows.isEmpty()) {
            return "";
        }
        int head = headRows(rows);
        String caption = element("caption", text.next(table.caption().orElse(""), false));
        String headHtml = element("thead", rows(rows.subList(0, head), "col"));
        String body = element("tbody", rows(rows.subList(head, rows.size()), "row"));
        String label = Markup.escape(table.caption().orElseGet(() -> messages.of("doc.table")));
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + label + "\"><table>" + caption
                + headHtml + body + "</table></div>";
    }

    /** How many rows at the top are headings only, none of them reaching below; 0 when all rows are. */
    private static int headRows(List<List<Placed>> rows) {
        int head = 0;
        while (head < rows.size()
                && rows.get(head).stream().allMatch(c -> c.cell().header())) {
            head++;
        }
        int count = head;
        boolean closed =
                rows.subList(0, head).stream().flatMap(List::stream).allMatch(c -> c.row() + c.rowSpan() <= count);
        return closed && head < rows.size() ? head : 0;
    }

    private String rows(List<List<Placed>> rows, String scope) {
        return rows.stream()
                .map(row ->
                        "<tr>" + row.stream().map(cell -> cell(cell, scope)).collect(Collectors.joining()) + "</tr>")
                .collect(Collectors.joining());
    }

    private String cell(Placed placed, String scope) {
        String name = placed.cell().header() ? "th" : "td";
        StringBuilder open = new StringBuilder("<").append(name);
        if (placed.cell().header()) {
            open.append(" scope=\"").append(scope).append('"');
        }
        if (placed.rowSpan() > 1) {
            open.append(" rowspan=\"").append(placed.rowSpan()).append('"');
        }
        if (placed.columnSpan() > 1) {
            open.append(" colspan=\"").append(placed.columnSpan()).append('"');
        }
        return open + ">" + inlines(placed.cell().content()) + "</" + name + ">";
    }

    private String figure(Block.Figure figure) {
        String images = figure.images().stream().map(this::image).collect(Collectors.joining());
        String caption = element("figcaption", inlines(figure.caption()));
        return element("figure", images + caption);
    }

    private String image(Block.Image image) {
        String file = pictures.get(image.src());
        if (file != null) {
            return "<img src=\"" + Markup.escape(file) + "\" alt=\"" + Markup.escape(image.alt())
                    + "\" loading=\"lazy\">";
        }
        String alt = image.alt().isBlank() ? "" : element("span", Markup.escape(image.alt()));
        String original = WebLink.of(image.src())
                .map(url -> "<a" + new LinkTarget(url, true).attributes() + ">"
                        + Markup.escape(messages.of("doc.image.original")) + "</a>")
                .orElse("");
        return "<div class=\"absent\"><strong>" + Markup.escape(messages.of("doc.image.absent")) + "</strong>" + alt
                + original + "</div>";
    }

    private String inlines(List<Inline> content) {
        return inlines(content, false);
    }

    private String inlines(List<Inline> content, boolean insideLink) {
        return content.stream().map(inline -> inline(inline, insideLink)).collect(Collectors.joining());
    }

    private String inline(Inline inline, boolean insideLink) {
        if (inline instanceof Inline.Text characters) {
            return text.next(characters.text(), insideLink);
        } else if (inline instanceof Inline.Break) {
            return "<br>";
        } else if (inline instanceof Inline.Styled styled) {
            return element(name(styled.style()), inlines(styled.content(), insideLink));
        } else if (inline instanceof Inline.Link link) {
            return link(link, insideLink);
        } else if (inline instanceof Inline.Anchor anchor) {
            return "<span id=\"" + Markup.escape(anchor.name()) + "\"></span>";
        }
        throw new IllegalArgumentException("unknown inline " + inline.getClass());
    }

    private String link(Inline.Link link, boolean insideLink) {
        String content = inlines(link.content(), true);
        Optional<LinkTarget> target = insideLink || content.isBlank() ? Optional.empty() : target(link.href());
        return target.map(t -> "<a" + t.attributes() + ">" + content + "</a>").orElse(content);
    }

    private Optional<LinkTarget> target(String href) {
        return href.startsWith("#") ? Optional.of(new LinkTarget(href, false)) : links.apply(href);
    }

    private static String name(Inline.Style style) {
        return switch (style) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
            case CODE -> "code";
        };
    }
}
