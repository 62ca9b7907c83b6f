package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lantai.extract.dom.DomTags;
import org.lantai.extract.draft.Spacing;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/**
 * What a page shows outside of the element that holds its article: menus, boxes, the foot of the page, the words of its
 * buttons. Nothing of it is read any further; it is told as left out, so that a text missed can be found there.
 *
 * @param before what stands in front of the article, its lines in one; all of it where the article was found elsewhere
 * @param behind what stands behind it
 */
record OutsideText(List<Omission> before, List<Omission> behind) {
    /**
     * Reads the text around an article.
     *
     * @param body the page
     * @param article the element of its article; empty where it has none
     * @param hiddenToo whether what the page hides counts as shown
     */
    static OutsideText of(Element body, Optional<Element> article, boolean hiddenToo) {
        Walk walk = new Walk(article, hiddenToo);
        walk.element(body);
        walk.endLine();
        List<String> lines = walk.lines;
        int seam = walk.seam < 0 ? lines.size() : walk.seam;
        return new OutsideText(omission(lines.subList(0, seam)), omission(lines.subList(seam, lines.size())));
    }

    /** The lines that an element shows, words of controls among them. */
    static List<String> lines(Element element, boolean hiddenToo) {
        Walk walk = new Walk(Optional.empty(), hiddenToo);
        walk.element(element);
        walk.endLine();
        return walk.lines;
    }

    private static List<Omission> omission(List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Omission(Rule.OUTSIDE, String.join("\n", lines)));
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private static final class Walk {
        private final Optional<Element> article;
        private final boolean hiddenToo;
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int seam = -1;

        Walk(Optional<Element> article, boolean hiddenToo) {
            this.article = article;
            this.hiddenToo = hiddenToo;
        }

        void element(Element element) {
            if (article.isPresent() && article.get().equals(element)) {
                endLine();
                seam = lines.size();
            } else if (DomTags.isShown(element, hiddenToo)) {
                boolean ends = endsLine(element);
                endLine(ends);
                children(element);
                endLine(ends);
            }
        }

        private void children(Element element) {
            for (int i = 0; i < element.childNodeSize(); i++) {
                Node child = element.childNode(i);
                if (child instanceof TextNode text) {
                    line.append(text.getWholeText());
                } else if (child instanceof Element inside) {
                    element(inside);
                }
            }
        }

        private void endLine(boolean ends) {
            if (ends && !line.isEmpty()) {
                endLine();
            }
        }

        private static boolean endsLine(Element element) {
            return DomTags.isBlock(element)
                    || DomTags.isControl(element)
                    || element.normalName().equals("br");
        }

        private void endLine() {
            String text = Spacing.collapse(line.toString()).strip();
            if (!text.isEmpty()) {
                lines.add(text);
            }
            line.setLength(0);
        }
    }
}
