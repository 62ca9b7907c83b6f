package org.lantai.render.html;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.lantai.render.view.Html;
import org.lantai.render.view.Markup;
import org.lantai.text.BoundedMarkdown;
import org.lantai.text.CjkEmphasis;

/**
 * Markdown that the archivist wrote, as HTML: CommonMark with tables, footnotes and emphasis beside Chinese punctuation
 * ({@link CjkEmphasis}). Raw HTML shows as text. Headings begin at level 2, below the page's own.
 */
public final class Markdown {
    /** What links to other hosts say of themselves. */
    static final String EXTERNAL = "noopener nofollow external";

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "sup", "section")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "a", "img", "div")
            .addAttributes("a", "href", "id", "class", "title")
            .addAttributes("img", "src", "alt", "title")
            .addAttributes("ol", "start")
            .addAttributes("li", "id")
            .addAttributes("sup", "id")
            .addAttributes("div", "class")
            .addAttributes("th", "align")
            .addAttributes("td", "align")
            .preserveRelativeLinks(true);

    private final BoundedMarkdown markdown;
    private final Function<String, Optional<LinkTarget>> links;
    private final Function<String, Optional<String>> pictures;

    /**
     * @param links where an address leads; empty when the link is to be dropped and only its text kept
     * @param pictures the address a picture has beside the page; empty when it is to be dropped
     */
    public Markdown(Function<String, Optional<LinkTarget>> links, Function<String, Optional<String>> pictures) {
        this.links = links;
        this.pictures = pictures;
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create(), new CjkEmphasis()));
        options.set(HtmlRenderer.ESCAPE_HTML, true);
        options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
        options.set(HtmlRenderer.RENDER_HEADER_ID, false);
        this.markdown = new BoundedMarkdown(options);
    }

    /**
     * A text as HTML.
     *
     * @param whole whether all of it was read as Markdown; else some shows as it was written
     */
    public record Rendered(Html html, boolean whole) {}

    public Rendered render(String text) {
        BoundedMarkdown.Rendered read = markdown.render(Markup.printable(text));
        return new Rendered(cleaned(read.markup()), read.whole());
    }

    private Html cleaned(String raw) {
        Document dirty = Jsoup.parseBodyFragment(raw);
        Document page = new Cleaner(ALLOWED).clean(dirty);
        page.outputSettings().prettyPrint(false).charset("UTF-8");
        page.select("a[href]").forEach(this::lead);
        page.select("img").forEach(this::place);
        lowerHeadings(page);
        page.select("[align]").forEach(Markdown::alignByClass);
        page.select("div.footnotes > hr").remove();
        return new Html(page.body().html().strip());
    }

    private void lead(Element link) {
        String href = link.attr("href");
        if (href.startsWith("#fn")) {
            return;
        }
        Optional<LinkTarget> target = links.apply(href);
        if (target.isEmpty()) {
            link.unwrap();
            return;
        }
        link.attr("href", target.get().href());
        if (target.get().external()) {
            link.attr("rel", EXTERNAL);
        }
    }

    private void place(Element image) {
        Optional<String> file = pictures.apply(image.attr("src"));
        if (file.isEmpty()) {
            image.replaceWith(new TextNode(image.attr("alt")));
            return;
        }
        image.attr("src", file.get()).attr("loading", "lazy");
    }

    /** The page's title is its only heading of level 1. */
    private static void lowerHeadings(Document page) {
        if (page.select("h1").isEmpty()) {
            return;
        }
        for (int level = 5; level >= 1; level--) {
            page.select("h" + level).tagName("h" + (level + 1));
        }
    }

    /** The attribute {@code align} is not valid any more. */
    private static void alignByClass(Element cell) {
        cell.addClass("align-" + cell.attr("align")).removeAttr("align");
    }
}
