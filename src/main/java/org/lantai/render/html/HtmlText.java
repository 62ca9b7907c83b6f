package org.lantai.render.html;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.lantai.render.view.Html;

/** Puts another text into markup that the archivist wrote. Code stays as it is: it quotes what is typed. */
public final class HtmlText {
    private static final String CODE = "code, pre";

    /** As much of a text as networks show of a page, and as documents have in lists. */
    private static final int BEGINNING = 120;

    private HtmlText() {}

    /** The beginning of what markup shows; empty where that is nothing. */
    public static String beginning(Html html) {
        String text = Jsoup.parseBodyFragment(html.markup()).body().text();
        return text.codePointCount(0, text.length()) <= BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BEGINNING));
    }

    /**
     * Converts markup.
     *
     * @param text what becomes of its texts
     * @param links what becomes of its relative addresses
     */
    public static Html convert(Html html, UnaryOperator<String> text, UnaryOperator<String> links) {
        Document page = Jsoup.parseBodyFragment(html.markup());
        page.outputSettings().prettyPrint(false).charset("UTF-8");
        for (Element element : page.body().select("*")) {
            if (element.closest(CODE) == null) {
                element.textNodes().forEach(node -> convert(node, text));
            }
            for (String attribute : List.of("alt", "title")) {
                change(element, attribute, text);
            }
            if (!element.attr("rel").equals(Markdown.EXTERNAL)
                    && !element.attr("href").startsWith("#")) {
                change(element, "href", links);
            }
            change(element, "src", links);
        }
        return new Html(page.body().html());
    }

    private static void convert(TextNode node, UnaryOperator<String> text) {
        node.text(text.apply(node.getWholeText()));
    }

    private static void change(Element element, String attribute, UnaryOperator<String> change) {
        if (element.hasAttr(attribute)) {
            element.attr(attribute, change.apply(element.attr(attribute)));
        }
    }
}
