package org.lantai.text;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Optional;

/**
 * Markdown as HTML at a cost that grows no faster than the source: what Flexmark cannot be given stands as it was
 * written. For Markdown captures and for hand-written pages alike.
 */
public final class BoundedMarkdown {
    /** Elements one inside another; lists have two at each of 32 levels, and emphasis stands in them. */
    static final int DEEPEST = 100;

    private final Parser parser;
    private final HtmlRenderer renderer;

    /** @param options settings and extensions of Flexmark */
    public BoundedMarkdown(DataHolder options) {
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options).build();
    }

    /**
     * HTML.
     *
     * @param markup the HTML
     * @param whole whether all of the source was read as Markdown
     */
    public record Rendered(String markup, boolean whole) {}

    public Rendered render(String source) {
        List<MarkdownPart> parts = MarkdownParts.of(source);
        if (parts.size() == 1 && parts.get(0).kind() == MarkdownPart.Kind.MARKDOWN) {
            Optional<String> html = markdown(source);
            return new Rendered(html.orElseGet(parts.get(0)::asWritten), html.isPresent());
        }
        StringBuilder html = new StringBuilder(source.length());
        for (MarkdownPart part : parts) {
            Optional<String> read =
                    part.kind() == MarkdownPart.Kind.MARKDOWN ? markdown(part.text()) : Optional.empty();
            html.append(read.orElseGet(part::asWritten));
        }
        return new Rendered(html.toString(), parts.isEmpty());
    }

    /** The HTML; empty where elements nest too deep to be written by methods that call themselves. */
    private Optional<String> markdown(String text) {
        Node document = parser.parse(text);
        return isDeep(document) ? Optional.empty() : Optional.of(renderer.render(document));
    }

    private static boolean isDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null && depth <= DEEPEST) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
        }
        return depth > DEEPEST;
    }
}
