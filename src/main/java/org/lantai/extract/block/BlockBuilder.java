package org.lantai.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.lantai.extract.dom.DomLinks;
import org.lantai.extract.dom.DomTags;
import org.lantai.extract.draft.Prose;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.plain.PlainLines;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.Inline.Style;
import org.lantai.text.Chars;

/**
 * Turns a subtree of a page into blocks. Only what the model has a place for gets through: scripts, styles, handlers,
 * forms and frames do not, nor does a link that is not http, https, mailto or relative. It calls itself for elements
 * inside elements, no deeper than the parser nests them.
 */
public final class BlockBuilder {
    /** A heading longer than this is a paragraph that somebody wanted large. */
    private static final int LONGEST_HEADING = 60;

    /** Names of several offices in their lines, and a date. */
    private static final int LONGEST_SIGNATURE = 60;

    /** Lists and quotes further in are read as paragraphs: 114 real pages nest up to four. */
    static final int DEEPEST = 16;

    private static final Pattern BLANK_LINES_AT_ENDS = Pattern.compile("\\A(?:[ \\t]*+\\R)++|(?<!\\s)\\s++\\z");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> pictures = new ArrayList<>();
    private final InlineBuffer inline = new InlineBuffer();

    private final int depth;

    /** Whether what is read stands at the right of the page. */
    private boolean atRight;

    private BlockBuilder(int depth) {
        this.depth = depth;
    }

    /** The blocks inside an element, those it is itself included. */
    public static List<Block> build(Element root) {
        DomNotes.mark(root);
        return FigureCaptions.attach(BoldHeadings.promote(whole(root, 0)));
    }

    /**
     * The blocks of an element, those that it is itself included, before captions and headings are told.
     *
     * @param depth in how many lists and quotes it stands
     */
    static List<Block> whole(Element root, int depth) {
        BlockBuilder builder = new BlockBuilder(depth);
        builder.element(root);
        builder.flush();
        return builder.blocks;
    }

    /** The blocks of an element's content, without looking at the element itself. */
    static List<Block> inside(Element root, int depth) {
        BlockBuilder builder = new BlockBuilder(depth);
        builder.children(root);
        builder.flush();
        return builder.blocks;
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                inline.text(text.getWholeText());
            } else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> inline.lineBreak();
            case DomNotes.PLACE -> inline.anchor(element.attr("name"));
            case "img" ->
                Formulas.ofPicture(element)
                        .ifPresentOrElse(
                                inline::text, () -> DomImages.of(element).ifPresent(this::picture));
            case "a" -> link(element);
            case "strong", "b" -> styled(Style.STRONG, element);
            case "em", "i", "cite", "dfn" -> styled(Style.EMPHASIS, element);
            case "code", "kbd", "samp" -> styled(Style.CODE, element);
            case "math" -> inline.text(Formulas.of(element));
            case "script" -> Formulas.ofScript(element).ifPresent(inline::text);
            case "ruby" -> ruby(element);
            case "sub" -> styled(Style.SUBSCRIPT, element);
            case "sup" -> styled(Style.SUPERSCRIPT, element);
            case "q" -> quoted(element);
            case "noscript" -> children(element);
            default -> other(element);
        }
    }

    private void other(Element element) {
        if (!DomTags.holdsText(element, true) || Formulas.isShown(element)) {
            return;
        }
        if (!DomTags.isBlock(element)) {
            span(element);
            return;
        }
        flush();
        boolean around = atRight;
        atRight = DomTags.isAtRight(element).orElse(around);
        block(element);
        flush();
        atRight = around;
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol", "dl", "dir" -> list(element);
            case "blockquote" -> quote(element);
            case "table" -> TableBuilder.build(element, depth).ifPresentOrElse(blocks::addAll, () -> children(element));
            case "figure" -> figure(element);
            case "pre" -> preformatted(element);
            default -> children(element);
        }
    }

    private void flush() {
        for (Block.Paragraph paragraph : inline.takeParagraphs()) {
            blocks.add(new Block.Paragraph(paragraph.content(), isSignature(paragraph)));
        }
        blocks.addAll(pictures);
        pictures.clear();
    }

    /** A few words at the right below a text; a title there, or a whole column, is a matter of layout. */
    private boolean isSignature(Block.Paragraph paragraph) {
        boolean behindText = !blocks.isEmpty();
        return behindText
                && (atRight || paragraph.atRight())
                && paragraph.text().length() <= LONGEST_SIGNATURE;
    }

    /** A picture at the beginning of a line stands before what follows, one inside a line behind its paragraph. */
    private void picture(Block.Image image) {
        boolean alone = inline.isAtLineStart();
        if (alone) {
            flush();
        }
        List<Block> before = alone ? blocks : pictures;
        Block.Figure figure = new Block.Figure(List.of(image), List.of());
        if (before.isEmpty() || !before.get(before.size() - 1).equals(figure)) {
            before.add(figure);
        }
    }

    private void link(Element element) {
        Optional<String> href = DomLinks.target(element).or(() -> DomLinks.place(element));
        href.ifPresent(inline::openLink);
        children(element);
        href.ifPresent(h -> inline.close());
    }

    private void styled(Style style, Element element) {
        inline.openStyle(style);
        children(element);
        inline.close();
    }

    private void span(Element element) {
        if (DomTags.isBold(element)) {
            styled(Style.STRONG, element);
        } else {
            children(element);
        }
    }

    private void quoted(Element element) {
        inline.text("“");
        children(element);
        inline.text("”");
    }

    /** Characters and then how they are read: words stay whole, however finely the page parted them. */
    private void ruby(Element element) {
        children(element);
        String reading = Spacing.collapse(String.join(" ", element.select("rt").eachText()));
        if (!reading.isEmpty()) {
            inline.text("（" + reading + "）");
        }
    }

    private void heading(Element element) {
        List<Block> content = inside(element, depth);
        if (content.size() == 1 && content.get(0) instanceof Block.Paragraph p && isHeading(p)) {
            int level = Math.max(2, element.normalName().charAt(1) - '0');
            blocks.add(new Block.Heading(level, p.content()));
        } else {
            blocks.addAll(content);
        }
    }

    private static boolean isHeading(Block.Paragraph paragraph) {
        String text = paragraph.text();
        return Prose.thirds(text) <= 3 * LONGEST_HEADING && !text.endsWith("。");
    }

    private void list(Element element) {
        if (depth == DEEPEST) {
            children(element);
        } else {
            blocks.addAll(ListBuilder.build(element, depth + 1));
        }
    }

    private void quote(Element element) {
        if (depth == DEEPEST) {
            children(element);
            return;
        }
        List<Block> content = inside(element, depth + 1);
        if (!content.isEmpty()) {
            blocks.add(new Block.Quote(content));
        }
    }

    private void figure(Element element) {
        List<Block.Image> images = images(element);
        Element caption = element.selectFirst("figcaption");
        if (images.isEmpty()) {
            DomImages.background(element).ifPresent(image -> blocks.add(new Block.Figure(List.of(image), List.of())));
        }
        if (images.isEmpty() || caption == null) {
            children(element);
        } else {
            blocks.add(new Block.Figure(images, flat(inside(caption, depth))));
        }
    }

    /** The pictures of a figure; those for browsers without scripts only where there are no others. */
    private static List<Block.Image> images(Element figure) {
        List<Block.Image> shown = images(figure.select("img:not(noscript img)"));
        return shown.isEmpty() ? images(figure.select("img")) : shown;
    }

    private static List<Block.Image> images(Elements imgs) {
        return imgs.stream().flatMap(i -> DomImages.of(i).stream()).distinct().toList();
    }

    /** Code and plain text; but old pages also put prose between these tags, wrapped by hand. */
    private void preformatted(Element element) {
        boolean code = CodeLines.isCode(element);
        String text = code ? CodeLines.of(element) : element.wholeText();
        if (!code && isProse(text)) {
            PlainLines.of(text).forEach(line -> {
                inline.text(line);
                flush();
            });
        } else if (!text.isBlank()) {
            blocks.add(new Block.Preformatted(BLANK_LINES_AT_ENDS.matcher(text).replaceAll("")));
        }
    }

    private static boolean isProse(String text) {
        return 2 * Chars.countHan(text) > text.length();
    }

    /** Blocks as one run of text, their borders as line breaks. */
    static List<Inline> flat(List<Block> blocks) {
        List<Inline> all = new ArrayList<>();
        for (Block block : blocks) {
            List<Inline> content = content(block);
            if (!all.isEmpty() && !content.isEmpty()) {
                all.add(new Inline.Break());
            }
            all.addAll(content);
        }
        return all;
    }

    private static List<Inline> content(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        if (block instanceof Block.Heading heading) {
            return heading.content();
        }
        return block.text().isEmpty() ? List.of() : List.of(new Inline.Text(block.text()));
    }
}
