package org.lantai.extract.block;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lantai.extract.dom.DomTags;

/** The text of a program as its lines stood on the page, be they parted by line ends, breaks or elements of their own. */
final class CodeLines {
    private static final Set<String> LINES = Set.of("div", "p", "li", "tr");

    private final StringBuilder text = new StringBuilder();

    private CodeLines() {}

    static String of(Element pre) {
        CodeLines lines = new CodeLines();
        lines.children(pre);
        return lines.text.toString().replace('\u00A0', ' ');
    }

    /** Whether an element says of itself that it holds a program. */
    static boolean isCode(Element pre) {
        String names = pre.className() + " " + pre.attr("lang") + " " + pre.attr("data-lang");
        return pre.selectFirst("code") != null
                || names.matches(".*(?:code|brush|highlight|lang|hljs|prettyprint|syntax).*");
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode leaf) {
                text.append(leaf.getWholeText());
            } else if (child instanceof Element inside) {
                element(inside);
            }
        }
    }

    private void element(Element element) {
        boolean line = LINES.contains(element.normalName());
        if (element.normalName().equals("br")) {
            text.append('\n');
        } else if (DomTags.holdsText(element, false)) {
            endLine(line);
            int start = text.length();
            children(element);
            if (line && text.length() == start) {
                text.append('\n');
            }
            endLine(line);
        }
    }

    private void endLine(boolean line) {
        if (line && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
