package org.lantai.extract.block;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lantai.extract.draft.Excess;

/**
 * HTML as a tree small enough to be walked by methods that call themselves, whatever the source is.
 *
 * @param page the tree
 * @param excess what the source had more of than the tree takes
 */
public record DomTree(Document page, Set<Excess> excess) {
    /** The parser hangs deeper elements on this depth. The deepest of 114 real pages stand 35 deep. */
    public static final int DEEPEST = 200;

    /** Tags behind so many are text. The longest of 114 real pages has 6,012. */
    public static final int MOST_TAGS = 100_000;

    /** The parser takes no more (jsoup 1.24.1). */
    public static final int MOST_ATTRIBUTES = 512;

    private static final Set<String> NESTING =
            Set.of("a", "b", "blockquote", "cite", "dfn", "dir", "dl", "em", "i", "ol", "strong", "sub", "sup", "ul");

    /** Elements that go on behind the end of what they stand in (HTML, 13.2.4.3, the list of active formatting elements). */
    private static final Pattern FORMATTING =
            Pattern.compile("(?i)</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])[^<>]*+>");

    public static DomTree of(String html, String baseUri) {
        Set<Excess> excess = EnumSet.noneOf(Excess.class);
        int end = endOfTags(html);
        if (end >= 0) {
            excess.add(Excess.TAGS);
        }
        String bounded = end < 0 ? html : escaped(html, end);
        try {
            Document page = parse(bounded, baseUri);
            measure(page, 0, excess);
            return new DomTree(page, excess);
        } catch (IndexOutOfBoundsException e) {
            // jsoup 1.24.1 fails where formatting has to go on at the deepest place; without it the text is all there.
            excess.add(Excess.DEPTH);
            return new DomTree(parse(FORMATTING.matcher(bounded).replaceAll(""), baseUri), excess);
        }
    }

    private static Document parse(String html, String baseUri) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, baseUri);
    }

    /** The place of the first tag beyond the budget, -1 where there is none. */
    private static int endOfTags(String html) {
        if (html.length() <= MOST_TAGS) {
            return -1;
        }
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            if (++tags > MOST_TAGS) {
                return i;
            }
        }
        return -1;
    }

    private static String escaped(String html, int from) {
        return html.substring(0, from) + html.substring(from).replace("<", "&lt;");
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private static void measure(Element element, int depth, Set<Excess> excess) {
        if (depth > BlockBuilder.DEEPEST && isDeep(element, depth)) {
            excess.add(Excess.DEPTH);
        }
        if (element.attributesSize() >= MOST_ATTRIBUTES) {
            excess.add(Excess.ATTRIBUTES);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element inside) {
                measure(inside, depth + 1, excess);
            }
        }
    }

    /** Whether the tree, or what is made of it, has a place for the element no further in. */
    private static boolean isDeep(Element element, int depth) {
        return depth >= DEEPEST || nesting(element) > BlockBuilder.DEEPEST;
    }

    private static int nesting(Element element) {
        int nesting = 0;
        for (Element e = element; e != null; e = e.parent()) {
            nesting += NESTING.contains(e.normalName()) ? 1 : 0;
        }
        return nesting;
    }
}
