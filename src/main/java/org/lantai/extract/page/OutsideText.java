package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.lantai.extract.draft.Headlines;
import org.lantai.extract.draft.Spacing;
import org.lantai.model.Omission;
import org.lantai.model.Rule;

/**
 * What a page shows outside of the element that holds its article: menus, boxes, the foot of the page, the words of its
 * buttons. Nothing of it is read any further; it is told as left out, so that a text missed can be found there.
 */
final class OutsideText implements NodeFilter {
    private final Optional<Element> article;
    private final boolean hiddenToo;
    private final List<List<String>> stretches = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private OutsideText(Optional<Element> article, boolean hiddenToo) {
        this.article = article;
        this.hiddenToo = hiddenToo;
    }

    /**
     * The text before the article and the text behind it, line by line, in the order of the page.
     *
     * @param body the page
     * @param article the element of its article; empty where it has none or it was found elsewhere
     * @param hiddenToo whether what the page hides counts as shown
     * @param headline the headline, which is not left out
     */
    static List<Omission> of(
            Element body, Optional<Element> article, boolean hiddenToo, Optional<String> headline) {
        OutsideText outside = new OutsideText(article, hiddenToo);
        NodeTraversor.filter(outside, body);
        outside.endStretch();
        return outside.stretches.stream()
                .map(lines -> lines.stream()
                        .filter(l -> headline.isEmpty() || !Headlines.same(l, headline.get()))
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new Omission(Rule.OUTSIDE, String.join("\n", lines)))
                .toList();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            return head(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element) {
        if (article.filter(element::equals).isPresent()) {
            endStretch();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!DomTags.isShown(element, hiddenToo)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (endsLine(element)) {
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && endsLine(element)) {
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean endsLine(Element element) {
        return DomTags.isBlock(element) || DomTags.isControl(element) || element.normalName().equals("br");
    }

    private void endLine() {
        String text = Spacing.collapse(line.toString()).strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }

    private void endStretch() {
        endLine();
        stretches.add(List.copyOf(lines));
        lines.clear();
    }
}
